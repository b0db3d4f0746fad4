import type { CollectionConfig, UIField } from 'payload'
import type { Locale } from '@/src/codes/languages'

const nothing = '/src/admin/SaveText#NotHere'

/**
 * The panel of a text that goes by steps: one save, the steps above the text, the page as its readers see it. Payload's own
 * publishing would offer what the door refuses.
 */
export const textPanel = (read: (locale: Locale, id: string) => string) =>
  ({
    preview: (doc: Record<string, unknown>, { locale }: { locale: string }) =>
      typeof doc.id === 'string' ? `${read(locale as Locale, doc.id)}?draft=true` : null,
    components: {
      beforeListTable: ['/src/admin/Tables#Tables'],
      edit: {
        SaveDraftButton: '/src/admin/SaveText#SaveText',
        PublishButton: nothing,
        UnpublishButton: nothing,
        Status: nothing,
      },
    },
  }) satisfies CollectionConfig['admin']

export const textSteps: UIField = {
  name: 'steps',
  type: 'ui',
  admin: { components: { Field: '/src/admin/TextSteps#TextSteps' } },
}

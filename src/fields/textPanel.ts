import type { CollectionConfig, UIField } from 'payload'
import type { Locale } from '@/src/codes/languages'

const nothing = '/src/admin/SaveText#NotHere'

/**
 * The panel of a text that goes by steps: one save, the steps above the text, the page as its readers see it. Payload's own
 * publishing would offer what the door refuses.
 */
export const textPanel = (read: (locale: Locale, id: string) => string) => {
  const workedOn = ({ id }: Record<string, unknown>, locale: string) =>
    typeof id === 'string' ? `${read(locale as Locale, id)}?draft=true` : null
  return {
    preview: (doc: Record<string, unknown>, { locale }: { locale: string }) =>
      workedOn(doc, locale),
    livePreview: {
      url: ({ data, locale }: { data: Record<string, unknown>; locale: { code: string } }) =>
        workedOn(data, locale.code),
    },
    components: {
      beforeListTable: ['/src/admin/Tables#Tables'],
      edit: {
        SaveDraftButton: '/src/admin/SaveText#SaveText',
        PublishButton: nothing,
        UnpublishButton: nothing,
        Status: nothing,
      },
    },
  } satisfies CollectionConfig['admin']
}

export const textSteps: UIField = {
  name: 'steps',
  type: 'ui',
  admin: { components: { Field: '/src/admin/TextSteps#TextSteps' } },
}

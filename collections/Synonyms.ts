import type { CollectionConfig } from 'payload'
import { vocabularyAccess } from '@/access/reference'
import type { Locale } from '@/src/codes/languages'
import { text } from '@/src/fields/relations'
import { guardReading, ownFields } from '@/hooks/guardReading'
import { refuseBulk } from '@/hooks/refuseBulk'

const words = (locale: Locale) =>
  text(locale, { hasMany: true, admin: { components: { Cell: '/src/admin/WordsCell#WordsCell' } } })

/** Words of the trade that mean the same, one concept a row: search reads them. */
export const Synonyms: CollectionConfig = {
  slug: 'synonyms',
  admin: {
    useAsTitle: 'concept',
    defaultColumns: ['concept', 'fr', 'nl', 'en'],
    group: 'knowledge',
    components: { beforeListTable: ['/src/admin/Tables#Tables'] },
  },
  access: vocabularyAccess,
  disableDuplicate: true,
  defaultSort: 'concept',
  hooks: { beforeOperation: [refuseBulk, guardReading({ all: ownFields })] },
  fields: [text('concept', { required: true, index: true }), words('fr'), words('nl'), words('en')],
}

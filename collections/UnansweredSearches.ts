import type { CollectionConfig } from 'payload'
import { unansweredAccess } from '@/access/searches'
import { locales } from '@/src/codes/languages'
import { code, moment, text } from '@/src/fields/relations'
import { guardReading, ownFields } from '@/hooks/guardReading'
import { refuseBulk } from '@/hooks/refuseBulk'

/** What was looked for and not found, counted: it tells editors what is missing, never who asked. */
export const UnansweredSearches: CollectionConfig = {
  slug: 'unanswered-searches',
  admin: {
    useAsTitle: 'q',
    defaultColumns: ['q', 'locale', 'count', 'lastAt'],
    group: 'knowledge',
  },
  access: unansweredAccess,
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-count',
  hooks: { beforeOperation: [refuseBulk, guardReading({ all: ownFields })] },
  fields: [
    text('q', { required: true, index: true }),
    code('locale', locales, { required: true }),
    { name: 'count', type: 'number', required: true, defaultValue: 1, index: true },
    moment('lastAt'),
  ],
}

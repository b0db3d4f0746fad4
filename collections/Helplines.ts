import type { CollectionConfig } from 'payload'
import { helplineAccess } from '@/access/reference'
import { languages } from '@/src/fields/languages'
import { code, codes, day, text } from '@/src/fields/relations'
import { guardReading, ownFields } from '@/hooks/guardReading'
import { refuseBulk } from '@/hooks/refuseBulk'

export const hourKinds = ['always', 'weekly', 'unknown'] as const
export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const

/** Whom to call when a person may be in danger: numbers are data, each with its source and the day it was checked. */
export const Helplines: CollectionConfig = {
  slug: 'helplines',
  admin: {
    useAsTitle: 'number',
    defaultColumns: ['number', 'name', 'hours', 'checkedOn'],
    group: 'platform',
  },
  access: helplineAccess,
  disableDuplicate: true,
  defaultSort: 'rank',
  hooks: { beforeOperation: [refuseBulk, guardReading({ all: ownFields })] },
  fields: [
    { name: 'rank', type: 'number', required: true, index: true },
    text('number', { required: true, unique: true }),
    text('name', { required: true, localized: true }),
    languages('languages'),
    code('hours', hourKinds, { required: true, defaultValue: 'unknown' }),
    codes('days', weekdays, { admin: { condition: (data) => data.hours === 'weekly' } }),
    text('opensAt', { admin: { condition: (data) => data.hours === 'weekly' } }),
    text('closesAt', { admin: { condition: (data) => data.hours === 'weekly' } }),
    text('source'),
    day('checkedOn'),
  ],
}

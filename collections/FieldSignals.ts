import type { CollectionConfig } from 'payload'
import { signalAccess } from '@/access/signals'
import { signalKinds } from '@/src/codes/knowledge'
import { sectors } from '@/src/codes/situation'
import { code, one, text } from '@/src/fields/relations'
import { bySystem } from '@/src/fields/written'
import { keepAuthor } from '@/hooks/expertise/keepAuthor'
import { guardReading, ownFields } from '@/hooks/guardReading'
import { refuseBulk } from '@/hooks/refuseBulk'
import { keepOutOfCourt } from '@/hooks/signals/keepOutOfCourt'

const isMonth = (value: unknown) => !value || /^\d{4}-(0[1-9]|1[0-2])$/.test(String(value))

/** A weak signal from the field, in two clicks: what, in which sector, since when, how strong. */
export const FieldSignals: CollectionConfig = {
  slug: 'field-signals',
  admin: {
    defaultColumns: ['kind', 'sector', 'since', 'strength', 'actor'],
    group: 'knowledge',
  },
  access: signalAccess,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [refuseBulk, guardReading({ all: ownFields })],
    beforeChange: [keepOutOfCourt, keepAuthor],
  },
  fields: [
    code('kind', signalKinds, { required: true, index: true }),
    code('sector', sectors),
    text('since', { validate: (value: unknown) => isMonth(value) || 'YYYY-MM' }),
    { name: 'strength', type: 'number', min: 1, max: 3, defaultValue: 1 },
    { name: 'note', type: 'textarea' },
    bySystem(one('actor', 'actors', { maxDepth: 1 })),
    bySystem(one('author', 'users', { maxDepth: 1 })),
  ],
}

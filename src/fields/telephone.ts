import type { TextField } from 'payload'
import { inLanguageOf } from '@/src/i18n/ofRequest'
import { normaliseTelephone } from '@/src/numbers/telephone'

/** A telephone number as a person types it, stored as E.164. */
export const telephone = (name: string): TextField =>
  ({
    name,
    type: 'text',
    hooks: {
      beforeValidate: [
        ({ value }) =>
          typeof value === 'string' ? (normaliseTelephone(value) ?? value.trim()) : value,
      ],
    },
    validate: (value: unknown, { req }: { req: Parameters<typeof inLanguageOf>[0] }) =>
      !value ||
      (typeof value === 'string' && normaliseTelephone(value) === value) ||
      inLanguageOf(req).errors.telephone,
  }) as TextField

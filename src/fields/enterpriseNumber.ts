import type { TextField } from 'payload'
import { normaliseEnterpriseNumber } from '@/src/numbers/enterpriseNumber'
import { inLanguageOf } from '@/src/i18n/ofRequest'

/** A Belgian enterprise number (BCE/KBO), checked by its mod-97 digits and stored as ten digits. */
export const enterpriseNumber = (name: string, extra: Partial<TextField> = {}): TextField =>
  ({
    name,
    type: 'text',
    ...extra,
    hooks: {
      beforeValidate: [
        ({ value }) =>
          typeof value === 'string' ? (normaliseEnterpriseNumber(value) ?? value.trim()) : value,
      ],
    },
    validate: (value: unknown, { req }: { req: Parameters<typeof inLanguageOf>[0] }) =>
      !value ||
      (typeof value === 'string' && normaliseEnterpriseNumber(value) === value) ||
      inLanguageOf(req).errors.enterpriseNumber,
  }) as TextField

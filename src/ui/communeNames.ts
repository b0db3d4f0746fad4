import type { Locale } from '@/src/codes/languages'
import { communeCodes, communes, type CommuneCode } from '@/src/codes/situation'

/** The name of a commune as the reader says it; English has none of its own and takes the French one. */
export const communeName = (locale: Locale, code: CommuneCode): string =>
  communes[code][locale === 'nl' ? 'nl' : 'fr']

/** The nineteen, for a select, in the order of the reader's alphabet. */
export const communeOptions = (locale: Locale) =>
  communeCodes
    .map((value) => ({ value, label: communeName(locale, value) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale))

import { locales, type Locale } from '@/src/codes/languages'

export type SpokenText = {
  text: string
  /** The language it is in, where that is not the reader's. */
  tongue: Locale | null
}

/** A localised text, read in all languages: the reader's, else that of its author, else whichever there is. */
export function spokenText(value: unknown, locale: Locale, original?: Locale | null): SpokenText {
  if (typeof value === 'string') return { text: value, tongue: null }
  const spoken = (value ?? {}) as Partial<Record<Locale, string | null>>
  const tongue = [locale, ...(original ? [original] : []), ...locales].find((one) => spoken[one])
  if (!tongue) return { text: '', tongue: null }
  return { text: spoken[tongue] ?? '', tongue: tongue === locale ? null : tongue }
}

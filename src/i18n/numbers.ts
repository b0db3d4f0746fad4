import type { Locale } from '@/src/codes/languages'

const spoken = {
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  nl: ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
} as const satisfies Record<Locale, readonly string[]>

/** A small number as one says it, in letters up to ten. French agrees with what is counted: une chose. */
export const spelled = (locale: Locale, n: number, gender: 'm' | 'f' = 'm'): string =>
  locale === 'fr' && n === 1 && gender === 'f' ? 'une' : (spoken[locale][n] ?? String(n))

/** The same at the head of a sentence. */
export const Spelled = (locale: Locale, n: number, gender: 'm' | 'f' = 'm'): string =>
  capital(spelled(locale, n, gender))

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The same within a sentence; what begins with an acronym keeps it: VAT debts. */
export const uncapital = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)

import { locales, type Locale } from '@/src/codes/languages'

/** A text as it can be shown, and the language it is in: not always the one that was asked for. */
export type Said<T = string> = { text: T; lang: Locale }
/** What the database holds when every language is asked for. */
export type Spoken<T = string> = Partial<Record<Locale, T | null>> | null | undefined

/** In the reader's language where it is there, else in the one it was written in, else in any. */
export function saidIn<T>(
  spoken: Spoken<T>,
  reader: Locale,
  original: Locale | null | undefined,
  isThere: (text: T) => boolean = Boolean,
): Said<T> | null {
  for (const lang of [reader, original ?? reader, ...locales]) {
    const text = spoken?.[lang]
    if (text !== null && text !== undefined && isThere(text)) return { text, lang }
  }
  return null
}

/** The `lang` attribute of a text: none where it is in the language of the page. */
export const langOf = ({ lang }: { lang: Locale }, page: Locale): Locale | undefined =>
  lang === page ? undefined : lang

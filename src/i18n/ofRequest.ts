import { isLocale, type Locale } from '@/src/codes/languages'
import { wordsIn, type Words } from '@/src/i18n/words'

/** The language of an answer of the API: what `Accept-Language` prefers among ours, French otherwise. */
export function languageOf(req: {
  headers?: Headers | undefined
  i18n?: { language?: string }
}): Locale {
  const asked = (req.headers?.get('accept-language') ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
  const spoken = asked.find(isLocale)
  if (spoken) return spoken
  const known = req.i18n?.language
  return isLocale(known) ? known : 'fr'
}

export const inLanguageOf = (req: Parameters<typeof languageOf>[0]): Words =>
  wordsIn(languageOf(req))

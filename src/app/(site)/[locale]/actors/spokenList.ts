import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { listed } from '../find/listed'

/** "français et néerlandais": the names of languages as one says them in a row, which in French have no capital. */
export function spokenList(locale: Locale, codes: readonly string[]): string {
  const names: Record<string, string> = wordsIn(locale).codes.language
  const said = (name: string) => (locale === 'fr' ? name.toLowerCase() : name)
  return listed(
    locale,
    codes.map((code) => said(names[code] ?? code)),
  )
}

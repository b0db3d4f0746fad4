import type { Locale } from '@/src/codes/languages'

const regions: Record<Locale, string> = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' }
const lists = new Map<Locale, Intl.ListFormat>()

/** "français et néerlandais": several things in a row, as one says them. */
export function listed(locale: Locale, things: readonly string[]): string {
  const list = lists.get(locale) ?? new Intl.ListFormat(regions[locale], { type: 'conjunction' })
  lists.set(locale, list)
  return list.format(things)
}

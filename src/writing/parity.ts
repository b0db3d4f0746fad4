import type { EditorialCollection } from '@/src/codes/knowledge'
import { locales, type Locale } from '@/src/codes/languages'
import { textsOf, type TextField } from './fields'
import type { Flat } from './flat'

type ChangedOn = Partial<Record<Locale, string | null>> | null | undefined

/** How far one language has come beside the original. */
export type Tongue = {
  locale: Locale
  isOriginal: boolean
  have: number
  all: number
  missing: TextField[]
  /** When it and the original last changed, where the original is the newer. */
  older: { own: Date; original: Date } | null
}

/** What each language lacks of what the original says, and which is older than it. English is told once it is begun. */
export function parityOf(
  collection: EditorialCollection,
  flat: Flat,
  changedOn: ChangedOn,
): Tongue[] {
  const original = locales.find((locale) => locale === flat.original) ?? 'fr'
  const said = (locale: Locale) =>
    textsOf(collection)
      .map(([name]) => name)
      .filter((name) => flat[`${name}.${locale}`])
  const always: TextField[] = ['title', 'summary']
  const asked = [...new Set([...always, ...said(original)])]
  return [original, ...locales.filter((locale) => locale !== original)]
    .map((locale) => {
      const missing = asked.filter((name) => !flat[`${name}.${locale}`])
      return {
        locale,
        isOriginal: locale === original,
        have: asked.length - missing.length,
        all: asked.length,
        missing,
        older: locale === original ? null : olderThan(changedOn, locale, original),
      }
    })
    .filter(({ locale, have }) => locale !== 'en' || have > 0)
}

function olderThan(changedOn: ChangedOn, locale: Locale, original: Locale): Tongue['older'] {
  const [own, its] = [changedOn?.[locale], changedOn?.[original]]
  // languages saved together are moments apart: that is not an older text
  const together = 60_000
  return own && its && Date.parse(its) - Date.parse(own) > together
    ? { own: new Date(own), original: new Date(its) }
    : null
}

import type { EditorialCollection } from '@/src/codes/knowledge'
import { locales, type Locale } from '@/src/codes/languages'
import { factsOf, textsOf } from './fields'
import { listed, sourcesOf, type Flat, type Source } from './flat'

type Data = Record<string, unknown>
export type Write = { locale: Locale; data: Data }

/**
 * The writes that carry these changes: one a language, the original first, and the facts with the first. Empty where nothing
 * changed.
 */
export function writesOf(
  collection: EditorialCollection,
  flat: Flat,
  changed: readonly string[],
): Write[] {
  const facts = factData(collection, flat, changed)
  const original = locales.find((locale) => locale === flat.original) ?? 'fr'
  const inOrder = [original, ...locales.filter((locale) => locale !== original)]
  const texts = inOrder
    .map((locale) => ({ locale, data: textData(collection, flat, changed, locale) }))
    .filter(({ data }) => Object.keys(data).length > 0)
  if (!Object.keys(facts).length) return texts
  const [first, ...others] = texts
  return first?.locale === original
    ? [{ locale: original, data: { ...facts, ...first.data } }, ...others]
    : [{ locale: original, data: facts }, ...texts]
}

const textData = (
  collection: EditorialCollection,
  flat: Flat,
  changed: readonly string[],
  locale: Locale,
): Data =>
  Object.fromEntries(
    textsOf(collection)
      .filter(([name]) => changed.includes(`${name}.${locale}`))
      // a rich text that was emptied is none; the door turns any other into paragraphs and lists
      .map(([name, kind]) => {
        const text = flat[`${name}.${locale}`] ?? ''
        return [name, kind === 'prose' && !text ? null : text]
      }),
  )

function factData(collection: EditorialCollection, flat: Flat, changed: readonly string[]): Data {
  const data: Data = {}
  const groups = new Set(changed.filter((name) => isGrouped(name)).map((name) => headOf(name)))
  for (const [name, kind] of factsOf(collection)) {
    const head = isGrouped(name) ? headOf(name) : null
    if (head ? !groups.has(head) : !changed.includes(name)) continue
    const value = valueOf(kind, name, flat)
    if (!head) data[name] = value
    else data[head] = { ...(data[head] as Data), [name.slice(head.length + 1)]: value }
  }
  return data
}

/** `answer.text` belongs to a group, which is written whole. */
const isGrouped = (name: string) => /^(answer|evaluation)\./.test(name)
const headOf = (name: string) => name.slice(0, name.indexOf('.'))

function valueOf(kind: string, name: string, flat: Flat): unknown {
  const typed = flat[name] ?? ''
  if (kind === 'day') return momentOf(typed)
  if (kind === 'several') return listed(typed)
  if (kind === 'sources') return sourcesOf(flat).map(rowOf)
  return typed || null
}

const rowOf = ({ id, title, url, date }: Source) => ({
  ...(id ? { id } : {}),
  title,
  url: url || null,
  date: momentOf(date),
})

/** A day is kept at noon, so that it is the same day in Brussels. */
const momentOf = (day: string): string | null => (day ? `${day}T12:00:00.000Z` : null)

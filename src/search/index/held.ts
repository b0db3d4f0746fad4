import { facets, type Facet } from '@/src/codes/search'
import type { Locale } from '@/src/codes/languages'
import { open, type Facts } from '../searched'
import type { Index } from './indexOf'
import type { Row, Run } from './run'
import { textsIn } from './schema'

/** A document as this process holds it: whose it is, and the numbers of the values that it is filtered by. */
export type HeldDocument = {
  id: number
  audience: string
  date: string
  slug?: string
  values: readonly number[]
}
/**
 * What every document is filtered by, in the memory of the process: thousands are counted in a millisecond, where the database
 * would take tenths of a second.
 */
export type Held = {
  stamp: number
  documents: Map<number, HeldDocument>
  /** How many texts each table holds. */
  texts: Map<string, number>
  values: Values
}
/** Every value of every facet has a number. */
export type Values = { numbers: Map<string, number>; said: { facet: Facet; value: string }[] }

export const nothingHeld = (): Held => ({
  stamp: 0,
  documents: new Map(),
  texts: new Map(),
  values: { numbers: new Map(), said: [] },
})

export const numberOf = ({ numbers }: Values, facet: Facet, value: string): number | undefined =>
  numbers.get(`${facet} ${value}`)

/** What is held, with everything that was committed before this was asked. */
export async function heldBy(index: Index): Promise<Held> {
  const pass = index.holding.then(() => catchUpHeld(index.read, index.held))
  index.holding = pass.catch(() => {})
  await pass
  return index.held
}

/** Reads what was told since, and takes it in. */
export async function catchUpHeld(run: Run, held: Held): Promise<void> {
  const rows = await run(
    `SELECT c.stamp AS stamp, c.id AS id, d.audience AS audience, d.facts AS facts
     FROM search_changed AS c LEFT JOIN search_docs AS d ON d.id = c.id WHERE c.stamp > ? ORDER BY c.stamp`,
    [held.stamp],
  )
  for (const row of rows) {
    takeOut(held, Number(row.id))
    if (row.facts !== null) putIn(held, row)
    held.stamp = Number(row.stamp)
  }
}

function takeOut(held: Held, id: number): void {
  const was = held.documents.get(id)
  if (!was) return
  held.documents.delete(id)
  countTexts(held, was, -1)
}

function putIn(held: Held, { id, audience, facts }: Row): void {
  const { date, slug, ...listed } = JSON.parse(String(facts)) as Facts
  const document = {
    id: Number(id),
    audience: String(audience),
    date: date ?? '',
    ...(slug === undefined ? {} : { slug }),
    values: facets.flatMap((facet) => listed[facet].map((value) => numbered(held, facet, value))),
  }
  held.documents.set(document.id, document)
  countTexts(held, document, 1)
}

function numbered({ values: { numbers, said } }: Held, facet: Facet, value: string): number {
  const key = `${facet} ${value}`
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, said.length)
  said.push({ facet, value })
  return said.length - 1
}

function countTexts({ texts, values }: Held, { audience, values: own }: HeldDocument, by: 1 | -1) {
  for (const number of own) {
    const { facet, value } = values.said[number] ?? {}
    if (facet !== 'language') continue
    const table = textsIn(value as Locale, audience !== open)
    texts.set(table, (texts.get(table) ?? 0) + by)
  }
}

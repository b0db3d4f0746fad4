import { facets, type Facet } from '@/src/codes/search'
import { locales } from '@/src/codes/languages'
import { open, type Facts } from '../searched'
import type { Index } from './indexOf'
import { lengthIn, noLengths, setLength, type Lengths } from './lengths'
import type { Row, Run } from './run'
import { textsIn } from './schema'
import { catchUpSpellings } from './spellings'

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
  /** Beyond the highest row that was ever held. */
  rows: number
  documents: Map<number, HeldDocument>
  /** How long the texts of each table are. */
  texts: Map<string, Lengths>
  values: Values
}
/** Every value of every facet has a number. */
export type Values = { numbers: Map<string, number>; said: { facet: Facet; value: string }[] }

export const nothingHeld = (): Held => ({
  stamp: 0,
  rows: 0,
  documents: new Map(),
  texts: new Map(),
  values: { numbers: new Map(), said: [] },
})

export const numberOf = ({ numbers }: Values, facet: Facet, value: string): number | undefined =>
  numbers.get(`${facet} ${value}`)

/** What is held, with everything that was committed before this was asked. */
export async function heldBy(index: Index): Promise<Held> {
  const pass = index.holding.then(async () => {
    await catchUpHeld(index.read, index.held)
    await catchUpSpellings(index)
  })
  index.holding = pass.catch(() => {})
  await pass
  return index.held
}

/** What FTS5 itself keeps of each text: a document stands in the tables of its audience alone. */
const sizes = locales
  .map((language) => {
    const [inOpen, inClosed] = [false, true].map(
      (closed) => `(SELECT sz FROM ${textsIn(language, closed)}_docsize WHERE id = c.id)`,
    )
    return `coalesce(${inOpen}, ${inClosed}) AS ${language}`
  })
  .join(', ')

/** Reads what was told since, and takes it in. */
export async function catchUpHeld(run: Run, held: Held): Promise<void> {
  const rows = await run(
    `SELECT c.stamp AS stamp, c.id AS id, d.audience AS audience, d.facts AS facts, ${sizes}
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
  for (const language of locales)
    setLength(lengthsIn(held, textsIn(language, was.audience !== open)), id, 0)
}

function putIn(held: Held, row: Row): void {
  const { id, audience, facts } = row
  const { date, slug, ...listed } = JSON.parse(String(facts)) as Facts
  const document = {
    id: Number(id),
    // one string for all of them
    audience: audience === open ? open : String(audience),
    date: date ?? '',
    ...(slug === undefined ? {} : { slug }),
    values: facets.flatMap((facet) => listed[facet].map((value) => numbered(held, facet, value))),
  }
  held.documents.set(document.id, document)
  held.rows = Math.max(held.rows, document.id + 1)
  for (const language of locales)
    if (row[language])
      setLength(
        lengthsIn(held, textsIn(language, document.audience !== open)),
        document.id,
        lengthIn(row[language]),
      )
}

function lengthsIn({ texts }: Held, table: string): Lengths {
  const known = texts.get(table) ?? noLengths()
  texts.set(table, known)
  return known
}

function numbered({ values: { numbers, said } }: Held, facet: Facet, value: string): number {
  const key = `${facet} ${value}`
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, said.length)
  said.push({ facet, value })
  return said.length - 1
}

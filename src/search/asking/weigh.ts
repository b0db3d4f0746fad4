import { locales, type Locale } from '@/src/codes/languages'
import type { Term, Variant } from '../analyser/terms'
import type { Held } from '../index/held'
import type { Run } from '../index/run'
import { textsIn } from '../index/schema'
import type { Reader } from './reader'

/** How many texts of a table there are, and in how many of them each of these stands. */
export type Counted = { texts: number; with: ReadonlyMap<string, number> }
/** Counts per table of texts; the closed ones are left out for whoever reads none. */
export type Weights = { counted: ReadonlyMap<string, Counted>; closed: boolean }

export const keyOf = ({ stems }: Pick<Variant, 'stems'>) => stems.join(' ')
/** Stems are letters and digits alone: nothing that was typed can end the quotation. */
export const matchOf = ({ stems }: Pick<Variant, 'stems'>) => `"${stems.join(' ')}"`

export const tablesFor = (closed: boolean): { language: Locale; closed: boolean; name: string }[] =>
  (closed ? [false, true] : [false]).flatMap((each) =>
    locales.map((language) => ({ language, closed: each, name: textsIn(language, each) })),
  )

export const readsClosed = ({ audiences }: Reader) => audiences === null || audiences.length > 1

/** Counts every variant of the terms, in one statement: what is rare weighs more, and what is nowhere is corrected. */
export async function weigh(
  run: Run,
  terms: readonly Term[],
  { reader, held }: { reader: Reader; held: Held },
): Promise<Weights> {
  const closed = readsClosed(reader)
  const asked = tablesFor(closed).map(({ name, language }) => ({
    name,
    variants: distinct(
      terms.flatMap(({ variants }) => variants.filter((each) => each.language === language)),
    ),
  }))
  const counted = new Map<string, { texts: number; with: Map<string, number> }>()
  for (const { name } of asked)
    counted.set(name, { texts: held.texts.get(name) ?? 0, with: new Map() })
  const parts = asked.flatMap(({ name, variants }) => countsIn(name, variants))
  if (parts.length === 0) return { counted, closed }
  const rows = await run(
    parts.map(({ sql }) => sql).join(' UNION ALL '),
    parts.flatMap(({ values }) => values),
  )
  for (const { source, variant, n } of rows)
    counted.get(String(source))?.with.set(String(variant), Number(n))
  return { counted, closed }
}

const distinct = (variants: readonly Variant[]) => [
  ...new Map(variants.map((each) => [keyOf(each), each])).values(),
]

function countsIn(name: string, variants: readonly Variant[]) {
  const words = variants.filter(({ stems }) => stems.length === 1).map(keyOf)
  const phrases = variants.filter(({ stems }) => stems.length > 1)
  return [
    {
      sql: `SELECT '${name}' AS source, v.term AS variant, v.doc AS n FROM json_each(?) AS j CROSS JOIN ${name}_terms AS v ON v.term = j.value`,
      values: [JSON.stringify(words)],
    },
    ...phrases.map((phrase) => ({
      sql: `SELECT '${name}', ?, count(*) FROM ${name} WHERE ${name} MATCH ?`,
      values: [keyOf(phrase), matchOf(phrase)],
    })),
  ]
}

const countOf = ({ counted }: Weights, name: string, variant: Variant) => {
  const there = counted.get(name)
  return { texts: there?.texts ?? 0, with: there?.with.get(keyOf(variant)) ?? 0 }
}

export const openCount = (weights: Weights, variant: Variant) =>
  countOf(weights, textsIn(variant.language, false), variant)
export const countIn = (weights: Weights, name: string, variant: Variant) =>
  countOf(weights, name, variant)

/** In fewer texts than this nothing can be called common. */
const fewTexts = 25
/** What stands in more than a fifth of the texts tells them apart no more. */
export const isCommon = ({ texts, with: within }: { texts: number; with: number }) =>
  texts >= fewTexts && within > texts / 5

/** From here on a common word is counted the same wherever it stands: weighing each text would take longer than it tells. */
const manyTexts = 2_000
export const isEverywhere = (count: { texts: number; with: number }) =>
  count.with > manyTexts && isCommon(count)

/** How much a term tells, by how rare it is among what every member may read. */
export function rarity(weights: Weights, term: Term): number {
  const said = term.variants.filter(({ as }) => as === 'word')
  const counts = (
    said.some((each) => openCount(weights, each).with > 0) ? said : term.variants
  ).map((each) => openCount(weights, each))
  const { texts, with: within } = counts.toSorted((a, b) => b.with - a.with)[0] ?? {
    texts: 0,
    with: 0,
  }
  return Math.log(1 + (texts - within + 0.5) / (within + 0.5))
}

/** The rarity by which FTS5's own `bm25` multiplies: divided out, so that no closed text shows in a score. */
export const fts5Rarity = ({ texts, with: within }: { texts: number; with: number }) =>
  Math.max(Math.log((texts - within + 0.5) / (within + 0.5)), 1e-6)

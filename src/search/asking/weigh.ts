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

export const readsClosed = ({ audiences, invited }: Reader) =>
  audiences === null || audiences.length > 1 || Boolean(invited?.size)

/** Counts every variant of the terms: what is rare weighs more, and what is nowhere is corrected. */
export async function weigh(
  run: Run,
  terms: readonly Term[],
  { reader, held }: { reader: Reader; held: Held },
): Promise<Weights> {
  const closed = readsClosed(reader)
  const counted = new Map<string, { texts: number; with: Map<string, number> }>()
  const asked: Counting[] = []
  for (const { name, language } of tablesFor(closed)) {
    counted.set(name, { texts: held.texts.get(name) ?? 0, with: new Map() })
    const variants = terms.flatMap((term) => term.variants)
    const said = distinct(variants.filter((each) => each.language === language))
    asked.push(...said.map((variant) => ({ name, variant })))
  }
  for (let from = 0; from < asked.length; from += atOnce)
    for (const { source, variant, n } of await countsOf(run, asked.slice(from, from + atOnce)))
      counted.get(String(source))?.with.set(String(variant), Number(n))
  return { counted, closed }
}

type Counting = { name: string; variant: Variant }
/** SQLite joins no more than five hundred questions in one. */
const atOnce = 250

const distinct = (variants: readonly Variant[]) => [
  ...new Map(variants.map((each) => [keyOf(each), each])).values(),
]

/** A count through MATCH: the vocabulary of FTS5 would tell it too, and reads every text of the word for it. */
const countsOf = (run: Run, asked: readonly Counting[]) =>
  run(
    asked
      .map(
        ({ name }) =>
          `SELECT '${name}' AS source, ? AS variant, count(*) AS n FROM ${name} WHERE ${name} MATCH ?`,
      )
      .join(' UNION ALL '),
    asked.flatMap(({ variant }) => [keyOf(variant), matchOf(variant)]),
  )

const countOf = ({ counted }: Weights, name: string, variant: Variant) => {
  const there = counted.get(name)
  return { texts: there?.texts ?? 0, with: there?.with.get(keyOf(variant)) ?? 0 }
}

export const openCount = (weights: Weights, variant: Variant) =>
  countOf(weights, textsIn(variant.language, false), variant)
export const countIn = (weights: Weights, name: string, variant: Variant) =>
  countOf(weights, name, variant)

/** The terms without what stands in no text that this reader may see: nothing of it can be shown. */
export const standing = (terms: readonly Term[], weights: Weights): Term[] => {
  const tables = tablesFor(weights.closed)
  const stands = (variant: Variant) =>
    tables.some(
      ({ name, language }) =>
        language === variant.language && countIn(weights, name, variant).with > 0,
    )
  return terms.map((term) => ({ ...term, variants: term.variants.filter(stands) }))
}

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

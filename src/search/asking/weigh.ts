import { locales, type Locale } from '@/src/codes/languages'
import type { Term, Variant } from '../analyser/terms'
import type { Held } from '../index/held'
import { noLengths } from '../index/lengths'
import type { Run } from '../index/run'
import { textsIn } from '../index/schema'
import { lookedUp, remember } from './lookedUp'
import { anywhere, matchesOf, nothing, type Matches, type Said, type Told } from './matches'
import type { Reader } from './reader'

/** What was looked up, by table and stems; the closed tables are left out for whoever reads none. */
export type Weights = {
  found: ReadonlyMap<string, Matches>
  texts: Held['texts']
  closed: boolean
}
/** How many texts of a table there are, and in how many of them something stands. */
export type Count = { texts: number; with: number }

export const tablesFor = (closed: boolean): { language: Locale; closed: boolean; name: string }[] =>
  (closed ? [false, true] : [false]).flatMap((each) =>
    locales.map((language) => ({ language, closed: each, name: textsIn(language, each) })),
  )

export const readsClosed = ({ audiences, invited }: Reader) =>
  audiences === null || audiences.length > 1 || Boolean(invited?.size)

const keyOf = (table: string, { stems }: Pick<Variant, 'stems'>) => `${table} ${stems.join(' ')}`

/** The terms that tell; small words only where there is nothing else. */
export function tellingOf(terms: readonly Term[]): readonly Term[] {
  const telling = terms.filter(({ isStop }) => !isStop)
  return telling.length > 0 ? telling : terms
}

/** Looks up every way of saying the terms: what is rare weighs more, and what is nowhere is corrected. */
export async function weigh(
  run: Run,
  terms: readonly Term[],
  { reader, held }: { reader: Reader; held: Held },
): Promise<Weights> {
  const closed = readsClosed(reader)
  const looked = lookedUp(held)
  const variants = tellingOf(terms).flatMap((term) => term.variants)
  for (const { name: table, language, closed: isClosed } of tablesFor(closed)) {
    const lengths = held.texts.get(table) ?? noLengths()
    const fresh = withoutDoubles(
      variants.filter(
        (each) => each.language === language && !looked.found.has(keyOf(table, each)),
      ),
    )
    // open tables come first, and say of what is closed too whether it is everywhere
    const isEverywhere = (stems: Said) =>
      isClosed && looked.found.get(keyOf(textsIn(language, false), { stems }))?.everywhere
    const told = await matchesOf(
      run,
      fresh.filter((stems) => !isEverywhere(stems)),
      { table, lengths, everywhere: isClosed ? 0 : everywhereFrom(lengths.texts) },
    )
    const everywhere = fresh.filter(isEverywhere).map((stems): Told => [stems, 'everywhere'])
    for (const [stems, matches] of [...told, ...everywhere])
      remember(
        looked,
        keyOf(table, { stems }),
        matches === 'everywhere' ? await anywhere(run, table, stems) : matches,
      )
  }
  return { found: looked.found, texts: held.texts, closed }
}

const withoutDoubles = (variants: readonly Variant[]): Said[] => [
  ...new Map(variants.map(({ stems }) => [stems.join(' '), stems])).values(),
]

export const matchesIn = ({ found }: Weights, table: string, variant: Variant): Matches =>
  found.get(keyOf(table, variant)) ?? nothing

export const countIn = (weights: Weights, table: string, variant: Variant): Count => ({
  texts: weights.texts.get(table)?.texts ?? 0,
  with: matchesIn(weights, table, variant).ids.length,
})

export const openCount = (weights: Weights, variant: Variant): Count =>
  countIn(weights, textsIn(variant.language, false), variant)

/** The terms as this document says them: what does not stand in it is not looked for in its texts. */
export const standingAt = (row: number, terms: readonly Term[], weights: Weights): Term[] => {
  const tables = tablesFor(weights.closed)
  const stands = (variant: Variant) =>
    tables.some(
      ({ name, language }) =>
        language === variant.language && hasRow(matchesIn(weights, name, variant).ids, row),
    )
  return terms.map((term) => ({ ...term, variants: term.variants.filter(stands) }))
}

/** Rows come in ascending order. */
function hasRow(rows: readonly number[], row: number): boolean {
  let from = 0
  let to = rows.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((rows[middle] ?? 0) < row) from = middle + 1
    else to = middle
  }
  return rows[from] === row
}

/** In fewer texts than this nothing can be called common. */
const fewTexts = 25
/** What stands in more than a fifth of the texts tells them apart no more. */
export const isCommon = ({ texts, with: within }: Count) => texts >= fewTexts && within > texts / 5

/** From here on a common word is counted the same wherever it stands: weighing each text would take longer than it tells. */
const manyTexts = 2_000
const everywhereFrom = (texts: number) => Math.floor(Math.max(manyTexts, texts / 5)) + 1

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

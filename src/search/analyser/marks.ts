import type { Locale } from '@/src/codes/languages'
import { byHead, mayBegin, type Beginnings } from './beginnings'
import { beginningOf, stem } from './stem'
import type { Term } from './terms'
import { foldedAt, spansIn } from './words'

export type Reason = 'word' | 'stem' | 'synonym' | 'translation' | 'correction'
/** Where a term stands in a text, and as what. */
export type Found = { term: number; from: number; to: number; as: Reason }

const nearest: readonly Reason[] = ['word', 'correction', 'stem', 'synonym', 'translation']
export const nearer = (a: Reason, b: Reason) => nearest.indexOf(a) - nearest.indexOf(b)

/** Every place in a text of this language where a term stands, the nearest kinship where several end on one word. */
export function placesIn(text: string, language: Locale, terms: readonly Term[]): Found[] {
  const { wanted, beginnings } = wantedIn(terms, language)
  if (wanted.size === 0) return []
  const { from, to } = spansIn(text)
  const wordAt = (at: number) => foldedAt(text, from[at] ?? 0, to[at] ?? 0)
  const stemAt = (at: number) => stem(language, wordAt(at))
  const found: Found[] = []
  for (let at = 0; at < from.length; at += 1) {
    const start = from[at] ?? 0
    if (!mayBegin(beginnings, text, start, to[at] ?? start)) continue
    for (const { term, variant } of wanted.get(stemAt(at)) ?? []) {
      if (!variant.stems.every((each, ahead) => stemAt(at + ahead) === each)) continue
      const said = variant.stems.map((_, ahead) => wordAt(at + ahead))
      const end = to[at + variant.stems.length - 1] ?? start
      found.push({ term, from: start, to: end, as: reasonOf(terms[term], variant.as, said) })
    }
  }
  return found
}

type Wanted = {
  wanted: ReadonlyMap<string, readonly { term: number; variant: Term['variants'][number] }[]>
  /** How words begin that may have such a stem: most need none to be known for others. */
  beginnings: Beginnings
}

/** The same terms are looked for in every field of a page of documents. */
const known = new WeakMap<readonly Term[], Map<Locale, Wanted>>()

function wantedIn(terms: readonly Term[], language: Locale): Wanted {
  const byLanguage = known.get(terms) ?? new Map<Locale, Wanted>()
  known.set(terms, byLanguage)
  const before = byLanguage.get(language)
  if (before) return before
  const wanted = variantsByFirstStem(terms, language)
  const typed = terms.flatMap(({ folded }) => folded.slice(0, 1))
  const fresh = { wanted, beginnings: byHead([...[...wanted.keys()].map(beginningOf), ...typed]) }
  byLanguage.set(language, fresh)
  return fresh
}

function variantsByFirstStem(terms: readonly Term[], language: Locale) {
  const wanted = new Map<string, { term: number; variant: Term['variants'][number] }[]>()
  for (const [term, { variants, isStop }] of terms.entries())
    for (const variant of variants) {
      if (isStop || variant.language !== language) continue
      const first = variant.stems[0] ?? ''
      const there = wanted.get(first)
      if (there) there.push({ term, variant })
      else wanted.set(first, [{ term, variant }])
    }
  return wanted
}

function reasonOf(
  term: Term | undefined,
  as: 'word' | 'synonym' | 'translation',
  said: string[],
): Reason {
  if (as !== 'word' || !term) return as
  if (term.instead !== undefined) return 'correction'
  return said.join(' ') === term.folded.join(' ') ? 'word' : 'stem'
}

/** Marks in order, none touching another. */
export function marksOf(found: readonly Found[]): [number, number][] {
  const marks: [number, number][] = []
  for (const { from, to } of found.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = marks.at(-1)
    if (!last || from >= last[1]) marks.push([from, to])
    else last[1] = Math.max(last[1], to)
  }
  return marks
}

import type { Locale } from '@/src/codes/languages'
import { stem } from './stem'
import type { Term } from './terms'
import { wordsIn } from './words'

export type Reason = 'word' | 'stem' | 'synonym' | 'translation' | 'correction'
/** Where a term stands in a text, and as what. */
export type Found = { term: number; from: number; to: number; as: Reason }

const nearest: readonly Reason[] = ['word', 'correction', 'stem', 'synonym', 'translation']
export const nearer = (a: Reason, b: Reason) => nearest.indexOf(a) - nearest.indexOf(b)

/** Every place in a text of this language where a term stands, the nearest kinship where several end on one word. */
export function placesIn(text: string, language: Locale, terms: readonly Term[]): Found[] {
  const { wanted, heads } = wantedIn(terms, language)
  if (wanted.size === 0) return []
  const words = wordsIn(text)
  const stemAt = (at: number) => stem(language, words[at]?.folded ?? '')
  return words.flatMap((word, at) => {
    if (!heads.has(headOf(word.folded))) return []
    return (wanted.get(stemAt(at)) ?? []).flatMap(({ term, variant }) => {
      if (!variant.stems.every((each, ahead) => stemAt(at + ahead) === each)) return []
      const last = words[at + variant.stems.length - 1] ?? word
      const said = words.slice(at, at + variant.stems.length).map(({ folded }) => folded)
      return [{ term, from: word.from, to: last.to, as: reasonOf(terms[term], variant.as, said) }]
    })
  })
}

type Wanted = {
  wanted: ReadonlyMap<string, readonly { term: number; variant: Term['variants'][number] }[]>
  /** A stem begins with the two letters of its word, `dying` and its like aside: most words need none to be known for others. */
  heads: ReadonlySet<number>
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
  const fresh = { wanted, heads: new Set([...wanted.keys(), ...typed].map(headOf)) }
  byLanguage.set(language, fresh)
  return fresh
}

const headOf = (word: string): number => (word.charCodeAt(0) << 16) | word.charCodeAt(1)

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

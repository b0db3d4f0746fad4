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
  const wanted = variantsByFirstStem(terms, language)
  if (wanted.size === 0) return []
  // a stem begins as its word does: most words need none to be known for others
  const heads = new Set([...wanted.keys()].map((first) => first[0]))
  const words = wordsIn(text)
  const stemAt = (at: number) => stem(language, words[at]?.folded ?? '')
  return words.flatMap((word, at) => {
    if (!heads.has(word.folded[0])) return []
    return (wanted.get(stemAt(at)) ?? []).flatMap(({ term, variant }) => {
      if (!variant.stems.every((each, ahead) => stemAt(at + ahead) === each)) return []
      const last = words[at + variant.stems.length - 1] ?? word
      const said = words.slice(at, at + variant.stems.length).map(({ folded }) => folded)
      return [{ term, from: word.from, to: last.to, as: reasonOf(terms[term], variant.as, said) }]
    })
  })
}

function variantsByFirstStem(terms: readonly Term[], language: Locale) {
  const wanted = new Map<string, { term: number; variant: Term['variants'][number] }[]>()
  for (const [term, { variants, isStop }] of terms.entries())
    for (const variant of variants) {
      if (isStop || variant.language !== language) continue
      const first = variant.stems[0] ?? ''
      wanted.set(first, [...(wanted.get(first) ?? []), { term, variant }])
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

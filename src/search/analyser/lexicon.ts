import { locales, type Locale } from '@/src/codes/languages'
import { stem } from './stem'
import { stopWords } from './stopWords'
import { wordsIn } from './words'

/** The words of one concept, by language; `loose` where they belong together and do not mean the same. */
export type Concept = Partial<Record<Locale, readonly (string | null | undefined)[] | null>> & {
  loose?: boolean
}
/** One way of saying a concept. */
export type Form = {
  concept: number
  language: Locale
  folded: readonly string[]
  stems: readonly string[]
  /** What it is recognised by in a question: its telling words alone where there are several, for few type `refus de crédit` in full. */
  told: readonly string[]
}

/** Concepts by the first stem of each of their forms, per language. */
export type Lexicon = {
  forms: readonly (readonly Form[])[]
  loose: readonly boolean[]
  starting: Readonly<Record<Locale, ReadonlyMap<string, readonly Form[]>>>
  /** Every word of every form, once a language. */
  words: readonly { word: string; language: Locale }[]
}

export function lexiconOf(concepts: readonly Concept[]): Lexicon {
  const forms = concepts.map((concept, at) =>
    locales.flatMap((language) => formsIn(concept, at, language)),
  )
  const starting = {
    fr: new Map<string, Form[]>(),
    nl: new Map<string, Form[]>(),
    en: new Map<string, Form[]>(),
  }
  for (const form of forms.flat()) {
    const first = form.told[0] ?? ''
    const there = starting[form.language].get(first)
    if (there) there.push(form)
    else starting[form.language].set(first, [form])
  }
  return {
    forms,
    loose: concepts.map(({ loose }) => loose ?? false),
    starting,
    words: locales.flatMap((language) => wordsOf(forms.flat(), language)),
  }
}

const wordsOf = (forms: readonly Form[], language: Locale) => {
  const own = forms.filter((form) => form.language === language)
  return [...new Set(own.flatMap(({ folded }) => folded))].map((word) => ({ word, language }))
}

function formsIn(concept: Concept, at: number, language: Locale): Form[] {
  const seen = new Set<string>()
  return (concept[language] ?? []).flatMap((said) => {
    const folded = wordsIn(said ?? '').map((word) => word.folded)
    const key = folded.join(' ')
    if (folded.length === 0 || seen.has(key)) return []
    seen.add(key)
    const stemsOf = (words: readonly string[]) => words.map((word) => stem(language, word))
    const telling = folded.filter((word) => !stopWords.has(word))
    const told = stemsOf(telling.length > 1 ? telling : folded)
    return [{ concept: at, language, folded, stems: stemsOf(folded), told }]
  })
}

/** A form as a question says it, and the places of its words there. */
export type Named = { form: Form; places: readonly number[] }

/** The longest forms that begin at this word: several where an acronym stands for two things, or languages share a word. */
export function formsAt(lexicon: Lexicon, folded: readonly string[], at: number): Named[] {
  const word = folded[at]
  if (word === undefined) return []
  const begun = locales.flatMap((language) =>
    (lexicon.starting[language].get(stem(language, word)) ?? []).flatMap((form) => {
      const places = placesOf(form, folded, at)
      return places ? [{ form, places }] : []
    }),
  )
  const length = Math.max(0, ...begun.map(({ places }) => places.length))
  return begun.filter(({ places }) => places.length === length)
}

/** Its words in their order, with nothing but small words in between: `refus du crédit`, `refused the loan`. */
function placesOf({ told, language }: Form, folded: readonly string[], from: number) {
  const places: number[] = []
  let at = from
  for (const each of told) {
    while (places.length > 0 && !isSaid(folded[at], language, each) && isSmall(folded[at])) at += 1
    if (!isSaid(folded[at], language, each)) return undefined
    places.push(at)
    at += 1
  }
  return places
}

const isSaid = (word: string | undefined, language: Locale, stemmed: string) =>
  word !== undefined && stem(language, word) === stemmed

const isSmall = (word: string | undefined) => word !== undefined && stopWords.has(word)

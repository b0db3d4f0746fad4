import { locales, type Locale } from '@/src/codes/languages'
import { formsAt, type Form, type Lexicon } from './lexicon'
import type { Asked, Question } from './question'
import { stem } from './stem'

export type Kinship = 'word' | 'synonym' | 'translation'
/** One way in which a term may stand in texts of one language: these stems, in this order. */
export type Variant = {
  language: Locale
  stems: readonly string[]
  weight: number
  as: Kinship
  loose?: boolean
}
/** What a document is held against: a word or a phrase of the question, in all its variants. */
export type Term = {
  typed: string
  folded: readonly string[]
  variants: readonly Variant[]
  /** A phrase must stand in the text. */
  required: boolean
  isStop: boolean
  /** What was typed before it was corrected. */
  instead?: string
}

/**
 * Another language than the reader's counts a little less, another word of the same concept less again; but what was named by
 * several words (`silent bankruptcy`) is hardly meant otherwise.
 */
const elsewhere = 0.9
const namedBySeveral = 0.9
export const akin = 0.7
export const loosely = 0.25

/** The terms of a question, doubles left out. `reader` is the language whose texts come first. */
export function termsOf(question: Question, lexicon: Lexicon, reader: Locale): Term[] {
  const kin = kinOf(question.words, lexicon, reader)
  const words = question.words.map((word, at) => ({
    ...alone([word], reader, false),
    variants: [...own([word], reader), ...(kin[at] ?? [])],
  }))
  const phrases = question.phrases.map((phrase) => alone(phrase, reader, true))
  const seen = new Set<string>()
  return [...phrases, ...words].filter(({ folded, required }) => {
    const key = `${required ? '"' : ''}${folded.join(' ')}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const alone = (asked: readonly Asked[], reader: Locale, required: boolean): Term => ({
  typed: asked.map(({ typed }) => typed).join(' '),
  folded: asked.map(({ folded }) => folded),
  variants: own(asked, reader),
  required,
  isStop: !required && asked.every(({ isStop }) => isStop),
})

const own = (asked: readonly Asked[], reader: Locale): Variant[] =>
  locales.map((language) => ({
    language,
    stems: asked.map(({ folded }) => stem(language, folded)),
    weight: language === reader ? 1 : elsewhere,
    as: 'word',
  }))

/** For each word, the other words of the concepts that it, alone or with its neighbours, names. */
function kinOf(words: readonly Asked[], lexicon: Lexicon, reader: Locale): Variant[][] {
  const folded = words.map((word) => word.folded)
  const kin: Variant[][] = words.map(() => [])
  for (let at = 0; at < words.length; at += 1) {
    for (const { form, places } of formsAt(lexicon, folded, at)) {
      if (words[at]?.isStop && places.length === 1) continue
      const others = (lexicon.forms[form.concept] ?? []).filter((other) => !sameSaid(other, form))
      const variants = others.map((other) =>
        variantOf(other, form, reader, lexicon.loose[form.concept] ?? false),
      )
      for (const place of places) kin[place]?.push(...variants)
    }
  }
  return kin.map(withoutDoubles)
}

const sameSaid = (a: Form, b: Form) =>
  a.language === b.language && a.stems.join(' ') === b.stems.join(' ')

const variantOf = (
  { language, stems }: Form,
  said: Form,
  reader: Locale,
  loose: boolean,
): Variant => ({
  language,
  stems,
  weight: kinship(said, loose) * (language === reader ? 1 : elsewhere),
  as: language === said.language ? 'synonym' : 'translation',
  loose,
})

const kinship = ({ told }: Form, loose: boolean) =>
  loose ? loosely : told.length > 1 ? namedBySeveral : akin

/** What means the same is nearer than what goes with it, and a synonym nearer than a translation. */
function withoutDoubles(variants: readonly Variant[]): Variant[] {
  const kept = new Map<string, Variant>()
  const nearestFirst = variants.toSorted(
    (a, b) => b.weight - a.weight || Number(b.as === 'synonym') - Number(a.as === 'synonym'),
  )
  for (const variant of nearestFirst) {
    const key = `${variant.language} ${variant.stems.join(' ')}`
    if (!kept.has(key)) kept.set(key, variant)
  }
  return [...kept.values()]
}

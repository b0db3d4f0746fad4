import { locales, type Locale } from '@/src/codes/languages'

/** Texts of about two thousand signs in words of a made-up language, as rare and as common as words are (Zipf). */
export type Generator = {
  title: (language: Locale) => string
  body: (language: Locale) => string
  /** Questions by sort; the same number asks the same. */
  questions: Record<string, (round: number) => string>
}

const vocabulary = 20_000
const common = 200
const syllables = 'ba ce di fo gu la me ni po ru sa te vi xo za bre clo dra fle gri pla tro'.split(
  ' ',
)

/** The same texts each time: a bench compares one run with the next. */
export function generator(seed = 7): Generator {
  const random = randomFrom(seed)
  const words = Object.fromEntries(
    locales.map((language, at) => [language, lexicon(at)]),
  ) as Record<Locale, string[]>
  const word = (language: Locale) => words[language][Math.floor(vocabulary ** random()) - 1] ?? ''
  const many = (language: Locale, count: number) =>
    Array.from({ length: count }, () => word(language)).join(' ')
  const rare = (round: number) => words.fr[common + ((round * 997) % 9_000)] ?? ''
  return {
    title: (language) => many(language, 8),
    body: (language) => many(language, 270),
    questions: {
      'a rarer word': rare,
      'two rarer words': (round) => `${rare(round)} ${rare(round + 500)}`,
      'any word': (round) => words.fr[(round * 37) % 2_000] ?? '',
      'a typing error': (round) => mistyped(rare(round)),
    },
  }
}

/** Numbers from 0 to 1, the same from the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The second and the third letter change places. */
const mistyped = (word: string) => `${word[0]}${word[2]}${word[1]}${word.slice(3)}`

/** Every number is another word, of three to five syllables; each language has its own. */
const lexicon = (language: number): string[] =>
  Array.from({ length: vocabulary }, (_, at) => {
    let left = at * 31 + 7_919 * (language + 1)
    let word = ''
    for (let count = 3; count > 0 || left > 0; count -= 1) {
      word += syllables[left % syllables.length] ?? ''
      left = Math.floor(left / syllables.length)
    }
    return `${word}${'lmn'[language] ?? ''}`
  })

import { foldWord } from '@/src/disclosure/foldedText'
import { isPlain, kindAt, kinds, widthAt } from './signs'

/** A word of a text: where it stands, in UTF-16 units, `to` outside, and what it is without case and accents. */
export type Word = { from: number; to: number; folded: string }

/** What French elides before a vowel: an article or a conjunction, never what is looked for. */
const elided = new Set(
  'l d j m t s n c qu jusqu lorsqu puisqu quoiqu presqu quelqu entr'.split(' '),
)
const longest = 48

/** Every word of a text in any of the three languages, elisions and possessives left out. */
export function wordsIn(text: string): Word[] {
  const { from, to } = spansIn(text)
  return from.map((start, at) => {
    const end = to[at] ?? start
    return { from: start, to: end, folded: foldedAt(text, start, end) }
  })
}

/** Where its words begin and end, for whoever looks at few of the thousands that a page of documents has. */
export function spansIn(text: string): { from: number[]; to: number[] } {
  const found = { from: [] as number[], to: [] as number[] }
  for (let from = 0; from < text.length;) {
    const to = endOfWord(text, from)
    if (to === from) {
      from += widthAt(text, from)
      continue
    }
    if (isLookedFor(text, from, to)) {
      found.from.push(from)
      found.to.push(to)
    }
    from = to
  }
  return found
}

/** What the word between these is without case and accents. */
export const foldedAt = (text: string, from: number, to: number): string =>
  foldedOf(text.slice(from, to))

/** Where the word that begins here ends; here, where none does. Sign by sign: a pattern takes three times as long. */
function endOfWord(text: string, from: number): number {
  const first = kindAt(text, from)
  if (first < kinds.digit) return from
  return (first === kinds.letter && endOfAcronym(text, from)) || endOfSigns(text, from)
}

/** Dotted acronyms (P.R.J.) are one word; 0 where none begins. */
function endOfAcronym(text: string, from: number): number {
  let at = from
  let letters = 0
  while (kindAt(text, at) === kinds.letter) {
    const dot = at + widthAt(text, at)
    if (text[dot] !== '.') break
    at = dot + 1
    letters += 1
  }
  if (letters < 2) return 0
  return kindAt(text, at) === kinds.letter ? at + widthAt(text, at) : at
}

/** Joiners and soft hyphens inside a word are no end of it. */
function endOfSigns(text: string, from: number): number {
  let at = from
  while (isInside(text, at)) at += widthAt(text, at)
  return at
}

function isInside(text: string, at: number): boolean {
  const kind = kindAt(text, at)
  return kind >= kinds.mark || (kind === kinds.joiner && kindAt(text, at + 1) === kinds.letter)
}

/** Signs of which nothing is left without case and accents are no word. */
const isLookedFor = (text: string, from: number, to: number): boolean =>
  (isPlain(text, from) || foldedAt(text, from, to) !== '') &&
  !(kindAt(text, to) === kinds.apostrophe && isElided(text, from, to)) &&
  !(kindAt(text, from - 1) === kinds.apostrophe && isPossessive(text, from, to))

const isElided = (text: string, from: number, to: number) =>
  elided.has(foldedAt(text, from, to)) && /\p{L}/u.test(text.slice(to + 1, to + 3))

const isPossessive = (text: string, from: number, to: number) =>
  foldedAt(text, from, to) === 's' && /[\p{L}\p{N}]/u.test(text[from - 2] ?? '')

const known = new Map<string, string>()
const plain = /^[a-z]{1,48}$/

/** Letters and digits alone: nothing that the index's own language could read as a sign of its own. */
function foldedOf(word: string): string {
  if (plain.test(word)) return word
  const before = known.get(word)
  if (before !== undefined) return before
  const folded = foldWord(word)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, longest)
  if (known.size > 100_000) known.clear()
  known.set(word, folded)
  return folded
}

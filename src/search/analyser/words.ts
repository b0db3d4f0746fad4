import { foldWord } from '@/src/disclosure/foldedText'

/** A word of a text: where it stands, in UTF-16 units, `to` outside, and what it is without case and accents. */
export type Word = { from: number; to: number; folded: string }

/** Dotted acronyms (P.R.J.) are one word; joiners and soft hyphens inside a word are no end of it. */
const pattern =
  /(?:\p{L}\.){2,}\p{L}?|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[\u00AD\u200B-\u200D](?=\p{L}))*/gu
const apostrophes = "'’ʼ‘`´"

/** What French elides before a vowel: an article or a conjunction, never what is looked for. */
const elided = new Set(
  'l d j m t s n c qu jusqu lorsqu puisqu quoiqu presqu quelqu entr'.split(' '),
)
const longest = 48

/** Every word of a text in any of the three languages, elisions and possessives left out. */
export function wordsIn(text: string): Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(pattern)) {
    const from = match.index
    const to = from + match[0].length
    const folded = foldedOf(match[0])
    if (folded && !isElided(folded, text, to) && !isPossessive(folded, text, from))
      found.push({ from, to, folded })
  }
  return found
}

const isElided = (folded: string, text: string, to: number) =>
  isApostrophe(text[to]) && elided.has(folded) && /\p{L}/u.test(text.slice(to + 1, to + 3))

const isPossessive = (folded: string, text: string, from: number) =>
  folded === 's' && isApostrophe(text[from - 1]) && /[\p{L}\p{N}]/u.test(text[from - 2] ?? '')

const isApostrophe = (sign = ' ') => apostrophes.includes(sign)

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

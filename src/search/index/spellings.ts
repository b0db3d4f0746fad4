import { distance } from '../analyser/closeness'
import type { Index } from './indexOf'

/** Words of one length, one after the other in one string, and which letters stand in each. */
type Alike = { words: string; letters: Uint32Array }
/**
 * The words of what every member may read, by length: sixty thousand take less than a megabyte, and are gone through in less than
 * a millisecond. A word that stands nowhere any more stays until it is looked up.
 */
export type Spellings = { last: number; byLength: Map<number, Alike> }

const none: Alike = { words: '', letters: new Uint32Array(0) }
export const noSpellings = (): Spellings => ({ last: 0, byLength: new Map() })

/** Reads the words that came since. */
export async function catchUpSpellings({ read, spellings }: Index): Promise<void> {
  const [row] = await read(
    `SELECT max(id) AS last, json_group_array(word) AS words FROM search_words WHERE id > ?`,
    [spellings.last],
  )
  if (!row?.last) return
  addSpellings(spellings, JSON.parse(String(row.words)) as string[])
  spellings.last = Number(row.last)
}

export function addSpellings({ byLength }: Spellings, words: readonly string[]): void {
  const fresh = new Map<number, string[]>()
  for (const word of words) {
    const there = fresh.get(word.length)
    if (there) there.push(word)
    else fresh.set(word.length, [word])
  }
  for (const [length, more] of fresh) {
    const before = byLength.get(length) ?? none
    const letters = new Uint32Array(before.letters.length + more.length)
    letters.set(before.letters)
    letters.set(more.map(lettersOf), before.letters.length)
    byLength.set(length, { words: before.words + more.join(''), letters })
  }
}

/** The words that differ from this one by so many signs, or fewer. */
export function near({ byLength }: Spellings, word: string, most: number): string[] {
  const found = new Set<string>()
  const own = lettersOf(word)
  for (let length = word.length - most; length <= word.length + most; length += 1) {
    const { words, letters } = byLength.get(length) ?? none
    for (let at = 0; at < letters.length; at += 1) {
      if (bitsIn(own ^ (letters[at] ?? 0)) > 2 * most) continue
      const other = words.slice(at * length, (at + 1) * length)
      if (distance(word, other, most) <= most) found.add(other)
    }
  }
  return [...found]
}

/** Which letters stand in a word, a bit each: what is far off is told without a look at their order. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

/** How many bits are set. A sign changed puts one letter in another's place: two at most. */
function bitsIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

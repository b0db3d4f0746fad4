import { distance } from '../analyser/closeness'
import type { Index } from './indexOf'

/**
 * The words of what every member may read, by length, those of a length one after the other in one string: sixty thousand take
 * half a megabyte, and are gone through in a millisecond. A word that stands nowhere any more stays until it is looked up.
 */
export type Spellings = { last: number; byLength: Map<number, string> }

export const noSpellings = (): Spellings => ({ last: 0, byLength: new Map() })

/** Reads the words that came since. */
export async function catchUpSpellings({ read, spellings }: Index): Promise<void> {
  const [row] = await read(
    `SELECT max(id) AS last, json_group_array(word) AS words FROM search_words WHERE id > ?`,
    [spellings.last],
  )
  if (!row?.last) return
  const { byLength } = spellings
  for (const word of JSON.parse(String(row.words)) as string[])
    byLength.set(word.length, (byLength.get(word.length) ?? '') + word)
  spellings.last = Number(row.last)
}

/** The words that differ from this one by so many signs, or fewer. */
export function near({ byLength }: Spellings, word: string, most: number): string[] {
  const found = new Set<string>()
  const letters = lettersOf(word, 0, word.length)
  for (let length = word.length - most; length <= word.length + most; length += 1) {
    const words = byLength.get(length) ?? ''
    for (let at = 0; at < words.length; at += length) {
      if (differing(letters, lettersOf(words, at, at + length)) > 2 * most) continue
      const other = words.slice(at, at + length)
      if (distance(word, other, most) <= most) found.add(other)
    }
  }
  return [...found]
}

/** Which letters stand in a word, a bit each: what is far off is told without a look at their order. */
function lettersOf(words: string, from: number, to: number): number {
  let letters = 0
  for (let at = from; at < to; at += 1) letters |= 1 << (words.charCodeAt(at) & 31)
  return letters
}

/** A sign changed puts one letter in another's place: two bits at most. */
function differing(a: number, b: number): number {
  let count = 0
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) count += 1
  return count
}

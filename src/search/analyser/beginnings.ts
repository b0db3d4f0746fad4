import { isPlain } from './signs'
import { foldedAt } from './words'

/** How words begin, by their first two letters. */
export type Beginnings = ReadonlyMap<number, readonly string[]>

const headAt = (text: string, at: number): number =>
  (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)

export function byHead(beginnings: readonly string[]): Beginnings {
  const found = new Map<number, string[]>()
  for (const each of beginnings) {
    const there = found.get(headAt(each, 0))
    if (there) there.push(each)
    else found.set(headAt(each, 0), [each])
  }
  return found
}

/** Whether the word between these begins so: where its first two letters tell, it is not even taken out of its text. */
export function mayBegin(beginnings: Beginnings, text: string, from: number, to: number): boolean {
  const isTold = isPlain(text, from) && isPlain(text, from + 1)
  if (isTold && !beginnings.has(headAt(text, from))) return false
  const word = foldedAt(text, from, to)
  for (const each of beginnings.get(headAt(word, 0)) ?? []) if (word.startsWith(each)) return true
  return false
}

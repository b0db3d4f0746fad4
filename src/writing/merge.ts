import type { Flat } from './flat'

/** What each field said when the form was drawn, in a few letters each: enough to tell who touched what. */
export type Was = Readonly<Record<string, string>>

export const wasOf = (flat: Flat): Was =>
  Object.fromEntries(Object.entries(flat).map(([name, text]) => [name, mark(text)]))

/** FNV-1a: not a secret, only a mark. */
function mark(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return `${(hash >>> 0).toString(36)}${text.length.toString(36)}`
}

export type Merged = {
  /** What to show and save: mine where I typed, theirs where only they did. */
  text: Flat
  /** Both changed these, each to something else. */
  both: readonly string[]
  /** Only they changed these. */
  theirs: readonly string[]
}

/** Two wrote on the same text: nothing of either is lost, and only what both changed is asked about. */
export function merge(was: Was, mine: Flat, stored: Flat): Merged {
  const text: Record<string, string> = {}
  const both: string[] = []
  const theirs: string[] = []
  for (const [name, now] of Object.entries(stored)) {
    const own = mine[name] ?? now
    const touched = was[name] !== mark(own)
    const moved = was[name] !== mark(now)
    text[name] = touched ? own : now
    if (own === now) continue
    if (touched && moved) both.push(name)
    else if (moved) theirs.push(name)
  }
  return { text, both, theirs }
}

/** The fields in which these two differ, in the order of the form. */
export const changesBetween = (before: Flat, after: Flat): string[] =>
  Object.keys(after).filter((name) => (before[name] ?? '') !== after[name])

/** How to say the same without saying who: a refused summary is quoted back with the words that would pass. */
import type { Finding, FindingKind } from '@/src/disclosure/identityCheck'

export type Mending = {
  kind: FindingKind
  /** What was found, word for word: for the eyes of the one who typed it, never for a log. */
  quoted: string
  /** The sentence around it, and the same without. Empty where nothing worth keeping is left. */
  sentence: string
  instead: string
}

/** What stands in the place of a name, and of a firm. */
export type StandIns = { person: string; firm: string }

/** A point after these does not end a sentence. */
const shortened =
  /(?:^|[\s(])(?:m|mr|mm|mme|mlle|dr|me|mtre|dhr|mevr|mw|st|av|bd|ch|nr|n|tél|tel)\.$/iu
const title =
  /(?:^|(?<=[\s(]))(?:m\.|mr\.?|mme\.?|mlle\.?|monsieur|madame|dhr\.?|mevr\.?|mw\.?|meneer|mevrouw|mrs\.?|ms\.?)\s+$/iu
const lead =
  /(?:(?:^|[\s(])(?:au|à|a|chez|sur|via|par|op|bij|aan|naar|at|on|by|to|in))?(?:\s+(?:le|la|het|the))?(?:\s*(?:numéro|nummer|number|n°|tél\.?|tel\.?|gsm|bce|kbo|iban|compte)\s*:?)?\s*$/iu

/** Each finding with its sentence, as it stands and as it might. */
export function mendingsOf(
  text: string,
  findings: readonly Finding[],
  standIns: StandIns,
): Mending[] {
  return findings.map(({ from, to, kind }) => {
    const start = sentenceStart(text, from)
    const end = sentenceEnd(text, to)
    const within = findings.filter((each) => each.from >= start && each.to <= end)
    return {
      kind,
      quoted: text.slice(from, to),
      sentence: text.slice(start, end).trim(),
      instead: without(text, start, end, within, standIns),
    }
  })
}

function sentenceStart(text: string, before: number): number {
  for (let at = before; at > 0; at -= 1) {
    if (text[at - 1] === '\n') return at
    if (
      /[.!?…]/.test(text[at - 2] ?? '') &&
      /\s/.test(text[at - 1] ?? '') &&
      !shortened.test(text.slice(0, at - 1))
    )
      return at
  }
  return 0
}

function sentenceEnd(text: string, after: number): number {
  for (let at = after; at < text.length; at += 1) {
    if (text[at] === '\n') return at
    const ends = /[.!?…]/.test(text[at] ?? '') && /^(?:\s|$)/.test(text.slice(at + 1, at + 2))
    if (ends && !shortened.test(text.slice(0, at + 1))) return at + 1
  }
  return text.length
}

function without(
  text: string,
  start: number,
  end: number,
  findings: readonly Finding[],
  standIns: StandIns,
): string {
  let said = ''
  let at = start
  for (const { from, to, kind } of findings) {
    const standIn = kind === 'name' ? standIns.person : kind === 'firm' ? standIns.firm : ''
    const before = text.slice(at, from)
    said += standIn ? before.replace(title, '') + standIn : before.replace(lead, '')
    at = to
  }
  return tidied(said + text.slice(at, end))
}

/** Nothing is left of a bracket that held only a number, and a sentence begins with a capital. */
function tidied(said: string): string {
  const text = said
    .replace(/\(\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,)])/g, '$1')
    .replace(/^[\s,;:–-]+/, '')
    .replace(/[,;:]+(?=[.!?]?$)/, '')
    .trim()
  const words = text.match(/\p{L}{2,}/gu) ?? []
  return words.length < 2 && !/\p{L}{4,}/u.test(text)
    ? ''
    : text.charAt(0).toUpperCase() + text.slice(1)
}

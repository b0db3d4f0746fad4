/** What a sign of a text is, as far as words need to know; from `mark` on it may stand in a word, from `digit` on begin one. */
export const kinds = { other: 1, apostrophe: 2, joiner: 3, mark: 4, digit: 5, letter: 6 } as const
export type Kind = (typeof kinds)[keyof typeof kinds]

const patterns: readonly [Kind, RegExp][] = [
  [kinds.letter, /^\p{L}$/u],
  [kinds.digit, /^\p{N}$/u],
  [kinds.mark, /^\p{M}$/u],
  [kinds.joiner, /^[\u00AD\u200B-\u200D]$/],
  [kinds.apostrophe, /^['’ʼ‘`´]$/],
]

/** By UTF-16 unit; 0 where it was never asked, and for halves of a sign. */
const known = new Uint8Array(0x1_0000)

/** The kind of the sign that begins at this UTF-16 unit; outside the text, none. */
export const kindAt = (text: string, at: number): Kind =>
  at >= 0 && at < text.length
    ? ((known[text.charCodeAt(at)] || looked(text, at)) as Kind)
    : kinds.other

function looked(text: string, at: number): Kind {
  const sign = text.codePointAt(at)
  if (sign === undefined) return kinds.other
  const said = String.fromCodePoint(sign)
  const kind = patterns.find(([, pattern]) => pattern.test(said))?.[0] ?? kinds.other
  if (said.length === 1 && !isHalf(sign)) known[sign] = kind
  return kind
}

const isHalf = (unit: number) => unit >= 0xd800 && unit <= 0xdfff

/** How many UTF-16 units the sign takes that begins here. */
export const widthAt = (text: string, at: number): number =>
  isHalf(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1

/** Whether a letter stands here that is the same without case and accents. */
export function isPlain(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0x61 && unit <= 0x7a
}

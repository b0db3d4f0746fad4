/** A text without case, accents and typographic variants, that knows where each of its signs comes from. */
export type FoldedText = {
  folded: string
  /** The stretch of the original, in UTF-16 units, behind a stretch of the folded text. */
  origin: (from: number, to: number) => { from: number; to: number }
}

/** Letters that Unicode does not take apart, and signs whose decomposition would mislead. */
const replacements: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ς: 's',
  '’': "'", '‘': "'", 'ʼ': "'", 'ʹ': "'", '′': "'", '`': "'", '´': "'", '＇': "'",
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-', '⁄': '/', '∕': '/', '·': '.',
} // prettier-ignore

const marks = /[\p{M}]/gu
/** Soft hyphens, joiners and marks of direction: no eye sees them. */
const invisible = /\p{Cf}/gu

/** One sign (a code point) folded: perhaps several signs, perhaps none. */
function foldSign(sign: string): string {
  const lower = sign.toLowerCase()
  const replaced = replacements[lower]
  if (replaced !== undefined) return replaced
  const bare = lower.normalize('NFKD').replace(marks, '').replace(invisible, '').toLowerCase()
  return [...bare].map((each) => (/\s/u.test(each) ? ' ' : (replacements[each] ?? each))).join('')
}

/** Folds a word or a name that needs no way back. */
export const foldWord = (text: string): string => [...text].map(foldSign).join('')

export function foldText(text: string): FoldedText {
  const starts: number[] = []
  const ends: number[] = []
  let folded = ''
  let at = 0
  for (const sign of text) {
    const next = at + sign.length
    const piece = foldSign(sign)
    if (piece === '' && ends.length > 0 && isMark(sign)) ends[ends.length - 1] = next
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(at)
      ends.push(next)
    }
    folded += piece
    at = next
  }
  return { folded, origin: (from, to) => ({ from: starts[from] ?? at, to: ends[to - 1] ?? at }) }
}

/** An accent standing by itself belongs to the letter before it. */
const isMark = (sign: string): boolean => /^\p{M}$/u.test(sign)

import type { Span } from '@/src/numbers/span'

/** Lengths of the accounts met here: SEPA and the neighbours of Brussels' diasporas. Source: the SWIFT IBAN registry. */
const lengths: Readonly<Record<string, number>> = {
  AD: 24, AL: 28, AT: 20, BA: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FR: 27,
  GB: 22, GE: 22, GI: 23, GR: 27, HR: 21, HU: 28, IE: 22, IS: 26, IT: 27, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MD: 24,
  ME: 22, MK: 19, MR: 27, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, RS: 22, SE: 24, SI: 19, SK: 24, SM: 27, TN: 24,
  TR: 26, UA: 29, VA: 22, XK: 20,
} // prettier-ignore

/** Whether a text without separators is an IBAN: its country's length, and check digits that hold (ISO 13616, mod 97). */
export function isIban(compact: string): boolean {
  const upper = compact.toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z\d]+$/.test(upper) || upper.length !== lengths[upper.slice(0, 2)])
    return false
  const turned = upper.slice(4) + upper.slice(0, 4)
  let rest = 0
  for (const sign of turned) {
    const value = parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

const beginning = /(?<![\p{L}\d])[a-z]{2}[ .-]{0,2}\d[ .-]{0,2}\d/giu

/** The IBANs in a text, however spaced. */
export const ibansIn = (text: string): Span[] =>
  [...text.matchAll(beginning)].flatMap(({ index }) => ibanAt(text, index) ?? [])

function ibanAt(text: string, from: number): Span | undefined {
  const length = lengths[text.slice(from, from + 2).toUpperCase()]
  if (length === undefined) return undefined
  const shape = new RegExp(`[a-z\\d](?:[ .-]{0,2}[a-z\\d]){${length - 1}}(?![\\p{L}\\d])`, 'iuy')
  shape.lastIndex = from
  const [written] = shape.exec(text) ?? []
  return written && isIban(written.replace(/[ .-]/g, ''))
    ? { from, to: from + written.length }
    : undefined
}

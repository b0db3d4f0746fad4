import { spansOf, type Span } from '@/src/numbers/span'
import { normaliseTelephone } from '@/src/numbers/telephone'

/** What people put between the digits of a telephone number. */
export const telephoneGap = '[ ./()-]{0,3}'
/** The zero before a national number; a bracket belongs to it where it closes right after: (02) 123 45 67. */
export const telephoneZero = '(?:\\((?=0\\d{1,3}\\)))?0'

const more = (digits: string): string => `(?:${telephoneGap}\\d){${digits}}`
const abroad = `(?:\\+|(?<![\\d\\p{L}.,:])00)${telephoneGap}[1-9]${more('6,14')}`
const withoutPlus = `(?<![\\d+])32${telephoneGap}(?:0${telephoneGap})?4[5-9]${more('7')}`
const national = `(?<![\\d+]|\\d[./,-])${telephoneZero}[1-9]${more('7,8')}`

/** A lookahead, so that a candidate may begin inside an earlier one that comes to nothing. */
const candidate = new RegExp(`(?=(${[abroad, withoutPlus, national].join('|')}))`, 'gu')

const amount = /(?<![\d+])[1-9]\d{0,2}(?:[ .]\d{3})+(?![ .]?\d)/gu
const money = /^ ?(?:[€$£%]|k€|(?:eur|euros?)(?!\p{L}))/iu
const dates = [
  /^\d\d([ ./-])\d\d?\1(?:19|20)\d\d(?!\d)/,
  /^\d\d([./-])\d\d\1\d\d(?!\d)/,
  /^\d\d[./-](?:19|20)\d\d(?!\d)/,
]
const hours = /^\d\d[.h]\d\d ?- ?\d\d?[.h]\d\d(?!\d)/

/** The telephone numbers in a text: Belgian with any separators, foreign with + or 00; not amounts, dates or hours. */
export function telephonesIn(text: string): Span[] {
  const amounts = spansOf(amount, text)
  const found: Span[] = []
  for (const { index: from, 1: written = '' } of text.matchAll(candidate)) {
    const taken = [...found, ...amounts].some((each) => each.from <= from && from < each.to)
    const telephone = taken || isDateOrHours(written) ? undefined : telephoneAt(text, from, written)
    if (telephone) found.push(telephone)
  }
  return found
}

const isDateOrHours = (written: string): boolean =>
  [...dates, hours].some((pattern) => pattern.test(written))

/** The figures that follow may have been swallowed: keeps the longest beginning that is a number and ends where a figure ends. */
function telephoneAt(text: string, from: number, written: string): Span | undefined {
  for (let to = from + written.length; to > from + 6; to -= 1) {
    const endsFigure = /\d/.test(text[to - 1] ?? '') && !/^[./-]?\d/.test(text.slice(to, to + 2))
    if (!endsFigure || !isTelephone(text.slice(from, to))) continue
    return money.test(text.slice(to, to + 8)) ? undefined : { from, to }
  }
  return undefined
}

function isTelephone(written: string): boolean {
  const digits = written.replace(/[^\d+]/g, '')
  if (/^0[1-9]/.test(digits)) return /^(?:04[5-9]\d{7}|0(?!4[5-9])\d{8})$/.test(digits)
  const international = digits.replace(/^00|^(?=32)/, '+').replace(/^\+320/, '+32')
  return normaliseTelephone(international) !== undefined
}

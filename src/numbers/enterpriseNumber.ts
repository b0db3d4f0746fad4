import { validate } from 'stdnum/lib/cjs/be/vat.js' // by path: the index of stdnum loads eighty countries

import { spansOf, type Span } from '@/src/numbers/span'

/** Ten digits beginning with 0 or 1 whose check digits hold (mod 97), or undefined. Takes `BE`, dots, spaces and the old nine digits. */
export function normaliseEnterpriseNumber(text: string): string | undefined {
  const bare = text.replace(/[\s./-]/g, '').toUpperCase()
  const checked = validate(bare)
  return checked.isValid && /^(?!0{8})[01]/.test(checked.compact) ? checked.compact : undefined
}

/** `0999999922` → `0999.999.922`, as the Crossroads Bank writes it. */
export const formatEnterpriseNumber = (digits: string): string =>
  digits.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3')

const tenDigits =
  /(?<!\d|\d[.,])(?:(?<!\p{L})be[ .-]{0,2})?[01]\d{3}[ .-]?\d{3}[ .-]?\d{3}(?!\d)/giu

/** The enterprise numbers in a text: ten digits, perhaps after BE, whose check digits hold. */
export const enterpriseNumbersIn = (text: string): Span[] =>
  spansOf(tenDigits, text).filter(({ from, to }) => normaliseEnterpriseNumber(text.slice(from, to)))

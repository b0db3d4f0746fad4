import { foldWord } from '@/src/disclosure/foldedText'
import { telephoneDigits } from '@/src/numbers/telephone'
import { telephoneGap, telephoneZero } from '@/src/numbers/telephonesInText'

const digitsOf = (text: string): string => text.replace(/\D/g, '')
const spaced = (digits: string): string => [...digits].join(telephoneGap)

/** The case's own telephone in any format, with or without prefix; to the digit where no telephone has such a number. */
export function ownTelephone(phone: string): RegExp[] {
  const digits = telephoneDigits(phone)
  const national = digits?.national ?? digitsOf(phone)
  if (national.length < 6) return []
  const country = digits && `(?:(?:\\+|00)${telephoneGap})?${spaced(digits.country)}`
  const abroad = country ? `${country}${telephoneGap}(?:0${telephoneGap})?|` : ''
  return [
    new RegExp(
      `(?<!\\d)(?:${abroad}${telephoneZero}${telephoneGap})?${spaced(national)}(?!\\d)`,
      'gu',
    ),
  ]
}

/** The case's own enterprise number, even where its check digits do not hold; the old form had nine digits. */
export function ownEnterpriseNumber(text: string): RegExp[] {
  const digits = digitsOf(text)
  if (digits.length < 9) return []
  const zero = digits.length === 10 && digits.startsWith('0') ? `(?:0${telephoneGap})?` : ''
  const rest = zero ? digits.slice(1) : digits
  return [new RegExp(`(?<!\\d)(?:(?<!\\p{L})be[ .-]{0,2})?${zero}${spaced(rest)}(?!\\d)`, 'gu')]
}

/** The case's own e-mail address to the letter, for those whose form no pattern knows. */
export function ownEmail(email: string): RegExp[] {
  const letters = foldWord(email.trim()).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  return letters ? [new RegExp(`(?<![\\p{L}\\d])${letters}(?![\\p{L}\\d])`, 'gu')] : []
}

import parsePhoneNumber, { type PhoneNumber } from 'libphonenumber-js'

/** A Belgian mobile number short of a digit has the length of a landline, but no landline begins like it. */
const shortMobile = /^4[5-9]\d{6}$/

/**
 * E.164 (`+32470123456`), or undefined where no telephone answers to such a number; Belgian unless it says otherwise.
 * Abroad only the length is judged: the plans of other countries change without us.
 */
export const normaliseTelephone = (text: string): string | undefined => parse(text)?.number

/** As people read it: `0470 12 34 56` here, `+33 6 12 34 56 78` abroad; what is no number stays as it is. */
export function formatTelephone(text: string): string {
  const phone = parse(text)
  if (!phone) return text
  return phone.country === 'BE' ? phone.formatNational() : phone.formatInternational()
}

/** The digits of a number: `32` and `470123456`. */
export function telephoneDigits(text: string): { country: string; national: string } | undefined {
  const phone = parse(text)
  return phone && { country: phone.countryCallingCode, national: phone.nationalNumber }
}

function parse(text: string): PhoneNumber | undefined {
  const phone = parsePhoneNumber(text, { defaultCountry: 'BE', extract: false })
  if (!phone?.isPossible()) return undefined
  if (phone.countryCallingCode !== '32') return phone
  return phone.isValid() && !shortMobile.test(phone.nationalNumber) ? phone : undefined
}

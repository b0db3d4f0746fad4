/** A well-formed enterprise number of the 0999.99x range, which the register does not give out: valid check digits, no firm. */
export function fictitiousNumber(rank: number): string {
  const base = 9_999_999 - rank
  const check = 97 - (base % 97)
  return `0${base}${String(check).padStart(2, '0')}`
}

/** An enterprise number of ten digits that passes the check (mod 97). */
export function withCheckDigits(start: number): string {
  const eight = String(start).padStart(8, '0')
  const check = 97 - (Number(eight) % 97)
  return `${eight}${String(check).padStart(2, '0')}`
}

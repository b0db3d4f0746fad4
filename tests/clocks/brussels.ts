/** `2026-11-20 15:40` on a clock in Brussels, by the European rule of summer time written out: a second opinion on Intl. */
export function brussels(text: string): Date {
  const asUtc = new Date(`${text.replace(' ', 'T')}:00Z`)
  const year = asUtc.getUTCFullYear()
  const winter = new Date(asUtc.getTime() - 3_600_000)
  const summer = winter >= lastSunday(year, 2) && winter < lastSunday(year, 9)
  return summer ? new Date(winter.getTime() - 3_600_000) : winter
}

/** One o'clock UTC on the last Sunday of a month of 31 days. */
function lastSunday(year: number, month: number): Date {
  const last = new Date(Date.UTC(year, month, 31, 1))
  last.setUTCDate(31 - last.getUTCDay())
  return last
}

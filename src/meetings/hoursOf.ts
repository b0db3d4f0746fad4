const MINUTE = 60_000

/**
 * When each item begins, in ISO 8601: the first with the meeting, the next when all before it have lasted. Past one whose
 * duration nobody said, no hour is known; where nobody said any, none is told.
 */
export function hoursOf(
  startsAt: string,
  items: readonly { duration?: number | null }[],
): (string | null)[] {
  if (!items.some(({ duration }) => duration)) return items.map(() => null)
  let at: number | null = new Date(startsAt).getTime()
  return items.map(({ duration }) => {
    const begins = at
    at = at === null || !duration ? null : at + duration * MINUTE
    return begins === null ? null : new Date(begins).toISOString()
  })
}

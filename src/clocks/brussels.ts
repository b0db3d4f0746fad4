/** A moment as a clock on a wall in Brussels shows it. */
export type WallTime = {
  /** Days since 1 January 1970 of the calendar date in Brussels. */
  day: number
  /** Milliseconds since midnight on that clock. */
  time: number
}

export const HOUR = 3_600_000
export const DAY = 24 * HOUR

const clockFace = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
})

/** Clocks change on the hour: what is added to UTC is asked of the calendar once for each, since a page counts thousands of moments. */
const offsets = new Map<number, number>()
const mostKept = 10_000

/** What Brussels adds to UTC at an instant, in milliseconds. */
function offsetAt(instant: number): number {
  const hour = Math.floor(instant / HOUR) * HOUR
  const known = offsets.get(hour)
  if (known !== undefined) return known
  if (offsets.size >= mostKept) offsets.clear()
  const offset = offsetShown(hour)
  offsets.set(hour, offset)
  return offset
}

function offsetShown(instant: number): number {
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {}
  for (const { type, value } of clockFace.formatToParts(instant)) shown[type] = Number(value)
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000
}

export function wallTime(moment: Date): WallTime {
  const local = moment.getTime() + offsetAt(moment.getTime())
  const day = Math.floor(local / DAY)
  return { day, time: local - day * DAY }
}

/**
 * The instant at which Brussels shows this. Meant for the hours of the day: the offset is looked up at most two hours late,
 * which is right everywhere but in the small hours of the two Sundays on which clocks change.
 */
export function momentOf({ day, time }: WallTime): Date {
  const local = day * DAY + time
  return new Date(local - offsetAt(local))
}

import { HOUR, wallTime } from '@/src/clocks/brussels'
import { legalHolidays } from '@/src/clocks/holidays'

/** The hours of a helpline as data keeps them: ISO weekdays (Monday is 1), times of the clock in Brussels. */
export type Hours = {
  hours: 'always' | 'weekly' | 'unknown'
  days?: readonly string[] | null
  opensAt?: string | null
  closesAt?: string | null
}

/**
 * Whether somebody answers now. Null where nobody has confirmed it: unknown hours, and the weekly ones on a legal holiday.
 * The page then says nothing, since a line said to be open and found closed is worse than silence.
 */
export function isOpenNow({ hours, days, opensAt, closesAt }: Hours, now: Date): boolean | null {
  if (hours === 'always') return true
  if (hours === 'unknown' || !days?.length || !opensAt || !closesAt) return null
  const { day, time } = wallTime(now)
  if (legalHolidays(now.getUTCFullYear()).has(day)) return null
  const weekday = ((day + 3) % 7) + 1
  return days.includes(String(weekday)) && time >= clock(opensAt) && time < clock(closesAt)
}

/** "08:30" in milliseconds since midnight. */
function clock(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return (hours + minutes / 60) * HOUR
}

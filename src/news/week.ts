import { DAY, HOUR, momentOf, wallTime } from '@/src/clocks/brussels'
import type { Within } from './newFor'

/** Monday at eight, in Brussels. */
const hour = 8 * HOUR
const thursday1970 = 3

/** The week whose Monday at eight was the last one before this moment. */
export function weekBefore(moment: Date): string {
  const { day, time } = wallTime(moment)
  const monday = day - weekday(day)
  return named(day === monday && time < hour ? monday - 7 : monday)
}

/** What a digest of that week tells of: the seven days up to its Monday at eight. */
export function spanOf(week: string): Within {
  const monday = mondayOf(week)
  return {
    from: momentOf({ day: monday - 7, time: hour }),
    to: momentOf({ day: monday, time: hour }),
  }
}

/** Days after Monday; the first of January 1970 was a Thursday. */
const weekday = (day: number): number => (((day + thursday1970) % 7) + 7) % 7

/** As ISO 8601 names a week, 2026-W48: it belongs to the year of its Thursday. */
function named(monday: number): string {
  const thursday = new Date((monday + 3) * DAY)
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1) / DAY
  const week = Math.floor((monday + 3 - first) / 7) + 1
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`
}

function mondayOf(week: string): number {
  const [year = 1970, number = 1] = week.split('-W').map(Number)
  const fourth = Date.UTC(year, 0, 4) / DAY
  return fourth - weekday(fourth) + (number - 1) * 7
}

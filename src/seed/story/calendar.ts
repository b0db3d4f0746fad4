import { DAY, HOUR, momentOf, wallTime } from '@/src/clocks/brussels'
import { addBusinessDays, isBusinessDay } from '@/src/clocks/businessTime'

/** A moment of the story: so many business days before the day of seeding (0 is that day), at an hour in Brussels. */
export type When = { daysAgo: number; at: string }

/** The last hour that the story tells of the day itself. */
const lastToday = '10:41'
const MINUTE = HOUR / 60

export type Calendar = ReturnType<typeof calendarOf>

/**
 * Turns the story's moments into instants, counted back from the moment of seeding; none lies after it. Seeded on a weekend
 * or a holiday, the story's day is the business day before.
 */
export function calendarOf(seededAt: Date) {
  const seeding = wallTime(seededAt)
  const today = openDayBefore(seeding.day + 1)
  // seeded before the story's last hour of the day, the whole day is told that much earlier
  const spent = today === seeding.day ? seeding.time : DAY
  const early = Math.max(0, timeOf(lastToday) + MINUTE - spent)
  return {
    moment: ({ daysAgo, at }: When): Date =>
      daysAgo === 0
        ? momentOf({ day: today, time: timeOf(at) - early })
        : momentOf({ day: openDayBefore(today, daysAgo), time: timeOf(at) }),
    /** Two in the afternoon, so many business days on. */
    inDays: (days: number): Date =>
      addBusinessDays(momentOf({ day: today, time: 14 * HOUR }), days),
    seededAt,
  }
}

function timeOf(at: string): number {
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  return hours * HOUR + minutes * MINUTE
}

/** The n-th business day before a date, that date not counted. */
function openDayBefore(date: number, n = 1): number {
  let day = date
  for (let left = n; left > 0;) {
    day -= 1
    if (isBusinessDay(new Date(day * DAY + DAY / 2))) left -= 1
  }
  return day
}

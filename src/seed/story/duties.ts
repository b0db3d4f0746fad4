import { DAY, HOUR, momentOf, wallTime } from '@/src/clocks/brussels'
import { isBusinessDay } from '@/src/clocks/businessTime'

/** When the clocks do their rounds while the story is told: morning and afternoon of every business day. */
export function duties(from: Date, until: Date): Date[] {
  const first = wallTime(from).day
  const last = wallTime(until).day
  const days = Array.from({ length: last - first + 1 }, (_, nth) => first + nth)
  return days
    .filter((day) => isBusinessDay(new Date(day * DAY + DAY / 2)))
    .flatMap((day) => [9.1, 13.1, 16.9].map((hour) => momentOf({ day, time: hour * HOUR })))
    .filter((moment) => moment > from && moment < until)
}

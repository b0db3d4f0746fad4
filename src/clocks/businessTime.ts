/**
 * Business time: 9:00–17:00 in Brussels, Monday to Friday without the ten legal holidays. Source: the data contract, "Time".
 * 17:00 sharp still belongs to its day, so that four hours after 13:00 is 17:00 and half a day more starts from there.
 */
import { DAY, HOUR, momentOf, wallTime, type WallTime } from '@/src/clocks/brussels'
import { legalHolidays } from '@/src/clocks/holidays'

const OPENS = 9 * HOUR
const CLOSES = 17 * HOUR
const HALF_DAY_HOURS = 4

/** Whether the date in Brussels is a business day, whatever the hour. */
export const isBusinessDay = (moment: Date): boolean => isOpen(wallTime(moment).day)

/** The moment itself within working hours, otherwise the next 9:00. */
export const nextWorkingMoment = (moment: Date): Date => momentOf(workingTime(moment))

/** The same time of day on the n-th business day after; a half left over is four working hours. */
export function addBusinessDays(moment: Date, days: number): Date {
  const halves = days * 2
  if (!Number.isInteger(halves) || halves < 0)
    throw new RangeError(`not a number of half days: ${days}`)
  const start = workingTime(moment)
  const whole = { day: nthOpenDayAfter(start.day, Math.floor(days)), time: start.time }
  return momentOf(halves % 2 === 0 ? whole : laterBy(whole, HALF_DAY_HOURS * HOUR))
}

/** Hours that only run while working hours do. */
export function addWorkingHours(moment: Date, hours: number): Date {
  if (!(hours >= 0 && Number.isFinite(hours)))
    throw new RangeError(`not a number of hours: ${hours}`)
  return momentOf(laterBy(workingTime(moment), hours * HOUR))
}

/**
 * The business dates passed since `from`, that of `to` included and that of `from` not, whatever the hours: a Friday seen on
 * Tuesday morning was "2 business days" ago, as people count. What came outside working hours counts from the next business
 * date, as for every clock. Never negative.
 */
export const businessDaysBetween = (from: Date, to: Date): number =>
  openDaysAfter(workingTime(from).day, wallTime(to).day)

/**
 * Business days left before a date: 0 is today, undefined is past. A date on a weekend or a holiday counts as the business day
 * before it (one has to act by then), but never as today.
 */
export function businessDaysUntil(now: Date, date: Date): number | undefined {
  const today = wallTime(now).day
  const target = wallTime(date).day
  if (target < today) return undefined
  return target === today ? 0 : Math.max(1, openDaysAfter(today, target))
}

function workingTime(moment: Date): WallTime {
  const { day, time } = wallTime(moment)
  if (!isOpen(day) || time > CLOSES) return { day: nthOpenDayAfter(day, 1), time: OPENS }
  return { day, time: Math.max(time, OPENS) }
}

function laterBy(start: WallTime, milliseconds: number): WallTime {
  let { day, time } = start
  let left = milliseconds
  while (left > CLOSES - time) {
    left -= CLOSES - time
    day = nthOpenDayAfter(day, 1)
    time = OPENS
  }
  return { day, time: time + left }
}

function nthOpenDayAfter(day: number, n: number): number {
  let reached = day
  for (let left = n; left > 0;) if (isOpen(++reached)) left -= 1
  return reached
}

/** Counted by weeks and years, since one end may lie a lifetime away. */
function openDaysAfter(day: number, last: number): number {
  if (last <= day) return 0
  let holidays = 0
  for (let year = yearOf(day); year <= yearOf(last); year += 1)
    for (const holiday of legalHolidays(year))
      if (holiday > day && holiday <= last && isWeekday(holiday)) holidays += 1
  return weekdaysUpTo(last) - weekdaysUpTo(day) - holidays
}

const isOpen = (day: number): boolean => isWeekday(day) && !legalHolidays(yearOf(day)).has(day)

const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear()

/** 1 January 1970 was a Thursday; 0 is Monday. */
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7
const isWeekday = (day: number): boolean => weekdayOf(day) < 5
/** Mondays to Fridays from the Monday of that first week on. */
const weekdaysUpTo = (day: number): number =>
  Math.floor((day + 3) / 7) * 5 + Math.min(weekdayOf(day) + 1, 5)

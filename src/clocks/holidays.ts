import Holidays from 'date-holidays'

import { DAY } from '@/src/clocks/brussels'

/** Building the calendar takes some milliseconds and a year some more: the first question pays, the others do not. */
let calendar: Holidays | undefined
const years = new Map<number, ReadonlySet<number>>()

/** The ten legal holidays of Belgium (law of 4 January 1974), as days since 1970. Those on a weekend are not moved here. */
export function legalHolidays(year: number): ReadonlySet<number> {
  const known = years.get(year)
  if (known) return known
  calendar ??= new Holidays('BE', { types: ['public'] })
  const days = new Set(calendar.getHolidays(year).map(({ date }) => dayOf(date)))
  years.set(year, days)
  return days
}

/** `2026-12-25 00:00:00`, a date in Belgium, as days since 1970. */
const dayOf = (date: string): number => Date.parse(date.slice(0, 10)) / DAY

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  addBusinessDays,
  addWorkingHours,
  businessDaysBetween,
  businessDaysUntil,
  isBusinessDay,
  nextWorkingMoment,
} from '@/src/clocks/businessTime'
import { HOUR, wallTime } from '@/src/clocks/brussels'
import { legalHolidays } from '@/src/clocks/holidays'

import { brussels } from './brussels'

describe('the ten legal holidays', () => {
  test.each([
    [2026, '1-1 4-6 5-1 5-14 5-25 7-21 8-15 11-1 11-11 12-25'],
    [2027, '1-1 3-29 5-1 5-6 5-17 7-21 8-15 11-1 11-11 12-25'],
  ])('of %i are those of the law', (year, dates) => {
    const found = [...legalHolidays(year)].map((day) => new Date(day * 24 * HOUR))
    expect(found.map((date) => `${date.getUTCMonth() + 1}-${date.getUTCDate()}`).join(' ')).toBe(
      dates,
    )
  })

  test('are ten a year, but where Ascension falls on the first of May', () => {
    for (let year = 2009; year <= 2100; year += 1) expect(legalHolidays(year).size).toBe(10)
    expect(legalHolidays(2008).size).toBe(9)
  })
})

describe('a business day', () => {
  test.each([
    ['2026-11-20 00:00', true, 'a Friday, from midnight in Brussels'],
    ['2026-11-20 23:59', true, 'to midnight in Brussels'],
    ['2026-11-21 00:00', false, 'a Saturday'],
    ['2026-11-22 12:00', false, 'a Sunday'],
    ['2026-12-25 12:00', false, 'Christmas'],
    ['2027-01-01 12:00', false, 'New Year'],
    ['2026-04-06 12:00', false, 'Easter Monday'],
    ['2026-05-14 12:00', false, 'Ascension'],
    ['2026-05-15 12:00', true, 'the bridge after Ascension is no legal holiday'],
    ['2026-11-02 12:00', true, 'All Souls is no legal holiday'],
    ['2026-11-16 12:00', true, 'a Monday after King’s Day'],
  ])('%s: %s (%s)', (moment, open) => expect(isBusinessDay(brussels(moment))).toBe(open))
})

describe('a moment outside working hours counts as the next 9:00', () => {
  test.each([
    ['2026-11-24 08:52', '2026-11-24 09:00'],
    ['2026-11-24 09:00', '2026-11-24 09:00'],
    ['2026-11-24 16:59', '2026-11-24 16:59'],
    ['2026-11-24 17:00', '2026-11-24 17:00'],
    ['2026-11-24 17:01', '2026-11-25 09:00'],
    ['2026-11-20 18:00', '2026-11-23 09:00'],
    ['2026-12-24 23:59', '2026-12-28 09:00'],
    ['2026-12-31 20:00', '2027-01-04 09:00'],
  ])('%s → %s', (moment, next) =>
    expect(nextWorkingMoment(brussels(moment))).toEqual(brussels(next)),
  )
})

describe('business days later', () => {
  test.each([
    ['2026-11-20 15:40', 0, '2026-11-20 15:40'],
    ['2026-11-20 15:40', 1, '2026-11-23 15:40'],
    ['2026-11-21 15:40', 1, '2026-11-24 09:00'],
    ['2026-12-24 15:40', 1, '2026-12-28 15:40'],
    ['2026-12-31 10:00', 1, '2027-01-04 10:00'],
    ['2026-04-03 11:15', 1, '2026-04-07 11:15'],
    ['2026-05-13 11:15', 1, '2026-05-15 11:15'],
    ['2026-03-27 10:00', 1, '2026-03-30 10:00'],
    ['2026-10-23 10:00', 1, '2026-10-26 10:00'],
    ['2026-11-24 13:00', 0.5, '2026-11-24 17:00'],
    ['2026-11-24 15:00', 0.5, '2026-11-25 11:00'],
    ['2026-11-24 15:00', 1.5, '2026-11-26 11:00'],
  ])('%s + %d → %s', (moment, days, later) =>
    expect(addBusinessDays(brussels(moment), days)).toEqual(brussels(later)),
  )

  test('a third of a day, or a day backwards, is nothing', () => {
    expect(() => addBusinessDays(brussels('2026-11-24 09:00'), 1 / 3)).toThrow(RangeError)
    expect(() => addBusinessDays(brussels('2026-11-24 09:00'), -1)).toThrow(RangeError)
  })
})

describe('working hours later', () => {
  test.each([
    ['2026-11-24 09:00', 4, '2026-11-24 13:00'],
    ['2026-11-20 15:40', 4, '2026-11-23 11:40'],
    ['2026-11-20 15:40', 20, '2026-11-25 11:40'],
    ['2026-12-24 16:30', 1.25, '2026-12-28 09:45'],
    ['2026-11-24 17:00', 1, '2026-11-25 10:00'],
  ])('%s + %d h → %s', (moment, hours, later) =>
    expect(addWorkingHours(brussels(moment), hours)).toEqual(brussels(later)),
  )
})

describe('business days passed, as people count them', () => {
  test.each([
    ['2026-11-20 15:40', '2026-11-24 15:40', 2],
    ['2026-11-20 15:40', '2026-11-24 08:00', 2],
    ['2026-11-16 10:00', '2026-11-24 10:33', 6],
    ['2026-11-24 08:52', '2026-11-24 10:00', 0],
    ['2026-11-20 18:00', '2026-11-23 10:00', 0],
    ['2026-11-20 15:40', '2026-11-22 12:00', 0],
    ['2026-12-24 10:00', '2026-12-28 10:00', 1],
    ['2026-11-24 10:00', '2026-11-20 10:00', 0],
  ])('from %s to %s: %i', (from, to, days) =>
    expect(businessDaysBetween(brussels(from), brussels(to))).toBe(days),
  )
})

describe('business days left until a date', () => {
  test.each([
    ['2026-11-24 10:00', '2026-11-24', 0],
    ['2026-11-24 23:30', '2026-11-24', 0],
    ['2026-11-24 10:00', '2026-12-02', 6],
    ['2026-11-24 10:00', '2026-12-08', 10],
    ['2026-11-27 10:00', '2026-11-28', 1],
    ['2026-11-27 10:00', '2026-12-12', 10],
    ['2026-11-28 10:00', '2026-11-28', 0],
    ['2026-12-24 10:00', '2026-12-28', 1],
    ['2026-11-24 10:00', '2026-11-23', undefined],
  ])('on %s, %s is %s away', (now, date, days) => {
    expect(businessDaysUntil(brussels(now), new Date(date))).toBe(days)
    expect(businessDaysUntil(brussels(now), brussels(`${date} 00:00`))).toBe(days)
  })
})

/** Moments over three years, so that clocks change and holidays pass; to the minute, as people and mails do. */
const moments = fc
  .integer({ min: Date.UTC(2025, 11) / 60_000, max: Date.UTC(2028, 11) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000))
const halves = fc.integer({ min: 0, max: 60 }).map((n) => n / 2)
const inHours = (moment: Date) =>
  isBusinessDay(moment) && wallTime(moment).time >= 9 * HOUR && wallTime(moment).time <= 17 * HOUR

describe('whatever the moment', () => {
  test('the result lies within working hours', () => {
    fc.assert(
      fc.property(moments, halves, (moment, days) => inHours(addBusinessDays(moment, days))),
    )
    fc.assert(
      fc.property(moments, halves, (moment, hours) => inHours(addWorkingHours(moment, hours))),
    )
  })

  test('later stays later, and more days are never sooner', () => {
    fc.assert(
      fc.property(moments, moments, halves, halves, (a, b, m, n) => {
        const [early, late] = a < b ? [a, b] : [b, a]
        const [few, many] = m < n ? [m, n] : [n, m]
        expect(+addBusinessDays(early, few)).toBeLessThanOrEqual(+addBusinessDays(late, many))
        expect(+addWorkingHours(early, few)).toBeLessThanOrEqual(+addWorkingHours(late, many))
      }),
    )
  })

  test('whole days keep the time of day, and are as many when counted back', () => {
    fc.assert(
      fc.property(moments, fc.nat(40), (moment, days) => {
        const start = nextWorkingMoment(moment)
        const end = addBusinessDays(moment, days)
        expect(wallTime(end).time).toBe(wallTime(start).time)
        expect(businessDaysBetween(moment, end)).toBe(days)
      }),
    )
  })

  test('are counted one by one, however far apart', () => {
    fc.assert(
      fc.property(moments, fc.nat(3000), (from, days) => {
        const start = nextWorkingMoment(from)
        const to = new Date(+start + days * 24 * HOUR)
        let open = 0
        for (let day = 1; wallTime(start).day + day <= wallTime(to).day; day += 1)
          if (isBusinessDay(new Date((wallTime(start).day + day) * 24 * HOUR + 12 * HOUR)))
            open += 1
        expect(businessDaysBetween(from, to)).toBe(open)
      }),
    )
  })

  test('eight working hours are one business day, and steps add up', () => {
    fc.assert(
      fc.property(moments, fc.nat(10), fc.nat(10), (moment, a, b) => {
        const start = nextWorkingMoment(moment)
        const oneByOne = addWorkingHours(addWorkingHours(start, a), b)
        expect(oneByOne).toEqual(addWorkingHours(start, a + b))
        if (wallTime(start).time > 9 * HOUR) {
          expect(addWorkingHours(start, 8 * a)).toEqual(addBusinessDays(start, a))
        }
      }),
    )
  })
})

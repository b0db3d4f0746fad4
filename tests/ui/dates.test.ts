import { describe, expect, test } from 'vitest'
import { datesIn, isoMinute } from '@/src/ui/dates'

const moment = new Date('2026-11-24T14:40:00Z')
const now = new Date('2026-11-24T09:00:00Z')
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('a moment, as the clock on the wall in Brussels shows it', () => {
  test.each([
    ['fr', 'mardi 24 novembre', '15 h 40', 'aujourd’hui à 15 h 40'],
    ['nl', 'dinsdag 24 november', '15.40 uur', 'vandaag om 15.40 uur'],
    ['en', 'Tuesday 24 November', '15:40', 'today at 15:40'],
  ] as const)('is said in %s', (locale, weekday, time, at) => {
    const dates = datesIn(locale)
    expect([dates.weekday(moment), dates.time(moment), dates.at(moment, now)].map(plain)).toEqual([
      weekday,
      time,
      at,
    ])
  })

  test('is the first of the month in French, and names its year when it is another', () => {
    expect(plain(datesIn('fr').date(new Date('2026-12-01T10:00Z')))).toBe('1er décembre 2026')
    expect(plain(datesIn('fr').day(new Date('2027-02-05T10:00Z'), now))).toBe('5 février 2027')
  })

  test('after midnight in Brussels is the next day', () => {
    expect(isoMinute(new Date('2026-11-24T23:30:00Z'))).toBe('2026-11-25T00:30')
  })
})

import { describe, expect, test } from 'vitest'
import { addBusinessDays } from '@/src/clocks/businessTime'
import { rulerMarks } from '@/src/ui/rulerMarks'

const sent = new Date('2026-11-20T15:40:00+01:00')
const later = (days: number) => addBusinessDays(sent, days)
const routine = {
  start: sent,
  end: later(15),
  bells: [later(2), later(5), later(8)],
  days: Array.from({ length: 14 }, (_, n) => later(n + 1)),
}

describe('the ruler of a routine referral', () => {
  test('stands at two fifteenths on the second business day, the weekend taking no room', () => {
    expect(rulerMarks({ ...routine, now: later(2) })).toEqual({
      bells: [0, 13.33, 33.33, 53.33, 100],
      days: [6.67, 20, 26.67, 40, 46.67, 60, 66.67, 73.33, 80, 86.67, 93.33],
      gone: 13.33,
    })
  })

  test('is full once the referral has expired, and empty before it is sent', () => {
    expect(rulerMarks({ ...routine, now: later(20) }).gone).toBe(100)
    expect(rulerMarks({ ...routine, now: new Date('2026-11-19') }).gone).toBe(0)
  })
})

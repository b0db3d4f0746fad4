import { describe, expect, test } from 'vitest'
import { isOpenNow } from '@/src/ui/openNow'

const workdays = {
  hours: 'weekly',
  days: ['1', '2', '3', '4', '5'],
  opensAt: '08:30',
  closesAt: '17:00',
} as const
const brussels = (moment: string) => new Date(`${moment}+01:00`)

describe('a helpline', () => {
  test('that answers from Monday to Friday is open on Tuesday at 8:30 and closed at 17:00', () => {
    expect(isOpenNow(workdays, brussels('2026-11-24T08:29'))).toBe(false)
    expect(isOpenNow(workdays, brussels('2026-11-24T08:30'))).toBe(true)
    expect(isOpenNow(workdays, brussels('2026-11-24T17:00'))).toBe(false)
    expect(isOpenNow(workdays, brussels('2026-11-22T10:00'))).toBe(false)
  })

  test('is never said to be open when nobody has confirmed it: unknown hours, a legal holiday', () => {
    expect(isOpenNow({ hours: 'unknown' }, brussels('2026-11-24T10:00'))).toBeNull()
    expect(isOpenNow(workdays, brussels('2026-12-25T10:00'))).toBeNull()
  })

  test('that answers day and night is open', () => {
    expect(isOpenNow({ hours: 'always' }, brussels('2026-12-25T03:00'))).toBe(true)
  })
})

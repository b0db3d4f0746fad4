import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  answerDeadlines,
  firstContactDeadlines,
  newsDeadline,
  nextHardDateWithin,
  releaseUntil,
  reviewExpireAt,
  undoUntil,
  urgencyOf,
} from '@/src/clocks/deadlines'
import { priorities } from '@/src/codes/referral'

import { brussels } from './brussels'

const sentOnFriday = brussels('2026-11-20 15:40')
const sentUrgently = brussels('2026-11-24 08:52')

describe('the answer', () => {
  test('a routine referral sent on Friday 20 November 2026 at 15:40', () => {
    expect(answerDeadlines({ sentAt: sentOnFriday, priority: 'routine' })).toEqual({
      remindAt: brussels('2026-11-24 15:40'),
      managerAt: brussels('2026-11-27 15:40'),
      coordinatorAt: brussels('2026-12-02 15:40'),
      expireAt: brussels('2026-12-11 15:40'),
    })
  })

  test('an urgent one sent on Tuesday 24 November at 8:52 counts from 9:00', () => {
    expect(answerDeadlines({ sentAt: sentUrgently, priority: 'urgent' })).toEqual({
      remindAt: brussels('2026-11-24 13:00'),
      managerAt: brussels('2026-11-25 09:00'),
      coordinatorAt: brussels('2026-11-25 13:00'),
      expireAt: brussels('2026-11-27 09:00'),
    })
  })

  test('received on 10 December at 10:00, it expires on Thursday 24 December at 10:00', () => {
    const { expireAt } = answerDeadlines({ sentAt: sentOnFriday, priority: 'routine' })
    const receivedAt = brussels('2026-12-10 10:00')
    expect(reviewExpireAt({ expireAt, receivedAt, priority: 'routine' })).toEqual(
      brussels('2026-12-24 10:00'),
    )
  })

  test('received early, it keeps its own end', () => {
    const { expireAt } = answerDeadlines({ sentAt: sentOnFriday, priority: 'routine' })
    const receivedAt = brussels('2026-11-23 10:00')
    expect(reviewExpireAt({ expireAt, receivedAt, priority: 'routine' })).toEqual(expireAt)
  })

  test('an urgent review lasts two days more at most', () => {
    const { expireAt } = answerDeadlines({ sentAt: sentUrgently, priority: 'urgent' })
    const receivedAt = brussels('2026-11-26 16:00')
    expect(reviewExpireAt({ expireAt, receivedAt, priority: 'urgent' })).toEqual(
      brussels('2026-11-30 16:00'),
    )
  })

  test('reminds, then the manager, then the coordinator, then ends: always in this order and after sending', () => {
    const sentAt = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2028-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(sentAt, fc.constantFrom(...priorities), (at, priority) => {
        const { remindAt, managerAt, coordinatorAt, expireAt } = answerDeadlines({
          sentAt: at,
          priority,
        })
        const inOrder = [at, remindAt, managerAt, coordinatorAt, expireAt].map(Number)
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b))
        expect(new Set(inOrder).size).toBe(5)
      }),
    )
  })
})

describe('after the answer', () => {
  test('the first contact is due in 3 and 6 days, in 1 and 2 when urgent', () => {
    const answeredAt = brussels('2026-11-24 10:31')
    expect(firstContactDeadlines({ answeredAt, priority: 'routine' })).toEqual({
      firstContactBy: brussels('2026-11-27 10:31'),
      firstContactCoordinatorAt: brussels('2026-12-02 10:31'),
    })
    expect(firstContactDeadlines({ answeredAt, priority: 'urgent' })).toEqual({
      firstContactBy: brussels('2026-11-25 10:31'),
      firstContactCoordinatorAt: brussels('2026-11-26 10:31'),
    })
  })

  test('news is due in 20 days, in 5 when urgent', () => {
    const since = brussels('2026-11-24 10:31')
    expect(newsDeadline({ since, priority: 'routine' })).toEqual(brussels('2026-12-22 10:31'))
    expect(newsDeadline({ since, priority: 'urgent' })).toEqual(brussels('2026-12-01 10:31'))
  })

  test('it may be released for two business days, and undone for two minutes', () => {
    expect(releaseUntil(brussels('2026-12-24 10:00'))).toEqual(brussels('2026-12-29 10:00'))
    expect(undoUntil(sentOnFriday, 120)).toEqual(brussels('2026-11-20 15:42'))
  })
})

describe('urgent', () => {
  const at = brussels('2026-11-24 10:00')
  const dates = (...days: string[]) => days.map((day) => new Date(day))

  test.each([
    ['distress', { distress: true, hardDates: [] }, 'urgent'],
    ['a hard date today', { distress: false, hardDates: dates('2026-11-24') }, 'urgent'],
    [
      'a hard date in ten business days',
      { distress: false, hardDates: dates('2026-12-08') },
      'urgent',
    ],
    ['a hard date in eleven', { distress: false, hardDates: dates('2026-12-09') }, 'routine'],
    ['a hard date past', { distress: false, hardDates: dates('2026-11-23') }, 'routine'],
    [
      'one of several near',
      { distress: false, hardDates: dates('2026-11-02', '2027-02-01', '2026-12-02') },
      'urgent',
    ],
    ['nothing', { distress: false, hardDates: [] }, 'routine'],
  ] as const)('%s', (_, facts, priority) => expect(urgencyOf({ ...facts, at })).toBe(priority))

  test('before acceptance only the nearest date to come is told, in business days', () => {
    expect(nextHardDateWithin(dates('2026-11-02', '2027-02-01', '2026-12-02'), at)).toBe(6)
    expect(nextHardDateWithin(dates('2026-11-02'), at)).toBeUndefined()
    expect(nextHardDateWithin([], at)).toBeUndefined()
  })
})

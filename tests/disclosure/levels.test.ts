import { describe, expect, test } from 'vitest'
import { referralStatuses, type ReferralStatus } from '@/src/codes/referral'
import { highest, isSealed, levelFor, statusForRequester, type Side } from '@/src/disclosure/levels'
import { sidesOf } from '@/src/disclosure/sides'
import { viewOf } from '@/src/disclosure/view'

const now = new Date('2026-11-25T10:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString()
const level = (
  side: Side,
  status: ReferralStatus,
  facts: { consentStands?: boolean; endedAt?: string } = {},
) => levelFor(side, { status, endedAt: null, consentStands: true, now, ...facts })

describe('the operator that is asked', () => {
  test.each(['draft', 'rejected', 'cancelled', 'expired', 'entered-in-error'] as const)(
    'knows nothing more of what is %s (D0)',
    (status) => expect(level('owner', status)).toBe('D0'),
  )
  test.each(['requested', 'received'] as const)(
    'knows what it is about while it is %s (D1)',
    (status) => expect(level('owner', status)).toBe('D1'),
  )
  test.each(['accepted', 'in-progress', 'on-hold'] as const)(
    'knows who it is while it is %s (D2)',
    (status) => expect(level('owner', status)).toBe('D2'),
  )
  test.each(['accepted', 'in-progress', 'on-hold', 'completed', 'failed'] as const)(
    'does not know who it is when the consent no longer stands: %s (D1)',
    (status) =>
      expect(level('owner', status, { consentStands: false, endedAt: daysAgo(1) })).toBe('D1'),
  )
  test.each(['completed', 'failed'] as const)(
    'knows who it was for thirty days after it is %s',
    (status) => {
      expect(level('owner', status, { endedAt: daysAgo(30) })).toBe('D2')
      expect(level('owner', status, { endedAt: daysAgo(30.01) })).toBe('D1')
      expect(level('owner', status)).toBe('D1')
    },
  )
})

test.each(referralStatuses)('the requester’s side reads its own case: %s (D2)', (status) =>
  expect(level('requester', status, { consentStands: false })).toBe('D2'),
)

describe('coordination', () => {
  test('knows of no draft (D0)', () => expect(level('coordinator', 'draft')).toBe('D0'))
  test.each(referralStatuses.filter((status) => status !== 'draft'))(
    'never knows who it is: %s (D1)',
    (status) => expect(level('coordinator', status, { endedAt: daysAgo(1) })).toBe('D1'),
  )
})

test('of several places the highest level holds, and of none D0', () => {
  expect(highest(['D1', 'D2', 'D0'])).toBe('D2')
  expect(highest([])).toBe('D0')
})

describe('where somebody stands', () => {
  const joined = { requesterActor: 'a', ownerActor: 'b' }
  const of = (actor: string | null, functions: string[], roles: string[] = ['member']) =>
    sidesOf({ id: 'x', actor, roles, functions }, joined)

  test('is their function in their operator', () => {
    expect(of('a', ['referrer'])).toEqual(['requester'])
    expect(of('a', ['manager'])).toEqual(['requester'])
    expect(of('a', ['intake'])).toEqual([])
    expect(of('b', ['intake'])).toEqual(['owner'])
    expect(of('b', ['manager'])).toEqual(['owner'])
    expect(of('b', ['referrer'])).toEqual([])
    expect(of('c', ['referrer', 'intake', 'manager'])).toEqual([])
  })

  test('running the machine is no place', () => {
    expect(of(null, [], ['administrator'])).toEqual([])
    expect(of(null, [], ['editor'])).toEqual([])
    expect(of(null, [], ['guest'])).toEqual([])
    expect(of(null, [], ['coordinator'])).toEqual(['coordinator'])
  })

  test('an operator that is not known is nobody’s', () =>
    expect(
      sidesOf(
        { id: 'x', actor: null, roles: [], functions: ['manager'] },
        { requesterActor: null, ownerActor: null },
      ),
    ).toEqual([]))
})

describe('psychological support', () => {
  test('keeps how it ended, unless the person agreed otherwise', () => {
    expect(isSealed('psychological-support', ['contact'])).toBe(true)
    expect(isSealed('psychological-support', ['outcome'])).toBe(false)
    expect(isSealed('finance', [])).toBe(false)
  })
  test('a failure reads as an end, and nothing else is changed', () => {
    expect(
      referralStatuses.filter((status) => statusForRequester(status, true) !== status),
    ).toEqual(['failed'])
    expect(statusForRequester('failed', true)).toBe('completed')
    expect(statusForRequester('failed', false)).toBe('failed')
  })
})

describe('what is left of a referral', () => {
  const row = {
    id: 'r', reference: 'R-1', case: 'c', need: 'n', service: 's', summary: 'text', status: 'failed', rev: 4,
    requester: { actor: 'a', user: 'u' }, owner: { actor: 'b', user: 'v' }, basedOn: 'r0', priority: 'urgent',
    businessStatus: 'none', statusReason: { codes: ['other'] }, outcome: { codes: ['advice'] }, attempts: [{}],
    deadlines: { expireAt: 'x' }, overrideReason: 'full', alreadyFollowed: true, sentAt: '1', answeredAt: '2', endedAt: '3',
    receivedAt: '4', createdAt: '5', updatedAt: '6', sealed: true, requesterStatus: 'completed',
    lastStep: { step: 'fail' }, disclosed: { level: 'D0' },
  } // prettier-ignore
  const machinery = ['sealed', 'requesterStatus', 'lastStep']

  test('at D0: the ten fields of the contract, and of the requester the operator alone', () => {
    const seen = viewOf(row, ['owner'], 'D0')
    expect(Object.keys(seen).sort()).toEqual(
      ['answeredAt', 'disclosed', 'endedAt', 'id', 'owner', 'reference', 'requester', 'rev', 'sentAt', 'status'],
    ) // prettier-ignore
    expect(seen.requester).toEqual({ actor: 'a' })
  })

  test('to the owner: not what the requester keeps to itself', () => {
    const seen = viewOf(row, ['owner'], 'D2')
    for (const kept of ['overrideReason', 'alreadyFollowed', ...machinery])
      expect(seen).not.toHaveProperty(kept)
    expect(seen).toMatchObject({ status: 'failed', statusReason: { codes: ['other'] } })
  })

  test('to the requester of a sealed one: that it ended', () => {
    const seen = viewOf(row, ['requester'], 'D2')
    for (const kept of ['outcome', 'statusReason', 'attempts', ...machinery])
      expect(seen).not.toHaveProperty(kept)
    expect(seen).toMatchObject({
      status: 'completed',
      overrideReason: 'full',
      alreadyFollowed: true,
    })
  })

  test('an answer that was never asked for is absent, not false', () =>
    expect(viewOf({ ...row, alreadyFollowed: null }, ['requester'], 'D2')).not.toHaveProperty(
      'alreadyFollowed',
    ))
})

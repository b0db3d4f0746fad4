import { describe, expect, test } from 'vitest'
import { decisionSaid, type DecisionFacts } from '@/src/i18n/decisionSaid'

const now = new Date('2026-11-24T09:00:00Z')
const day = (at: Date) => at.toISOString().slice(0, 10)
const facts: DecisionFacts = {
  kind: 'decision',
  status: 'open',
  due: null,
  ownerKind: 'actor',
  owner: 'UCM',
  group: null,
  doneBy: [],
  changedAt: new Date('2026-11-20T09:00:00Z'),
}
const said = (some: Partial<DecisionFacts>) => decisionSaid('fr', { ...facts, ...some }, day, now)

describe('a decision', () => {
  test('without a day is in force, an action is to be done', () => {
    expect(said({})).toEqual({ stands: 'in-force', text: 'En vigueur ; UCM s’en charge.' })
    expect(said({ kind: 'action' })).toEqual({ stands: 'to-do', text: 'À faire par UCM.' })
  })

  test('with a day is to be done until that day is over in Brussels', () => {
    const on = (due: string) => said({ due: new Date(due) }).stands
    expect([on('2026-11-23T22:59:00Z'), on('2026-11-23T23:00:00Z')]).toEqual(['late', 'to-do'])
  })

  test('names who has done it, and the group that sees to it', () => {
    expect(said({ status: 'done', doneBy: ['UCM', 'Unizo'] }).text).toBe(
      'Faite le 2026-11-20, par UCM, Unizo.',
    )
    expect(said({ kind: 'action', ownerKind: 'group', group: 'Alerte' }).text).toBe(
      'À faire par le groupe « Alerte ».',
    )
  })
})

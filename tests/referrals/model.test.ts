import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyAudit } from '@/src/audit/verify'
import { createRelais, type Relais } from '../support/relais'
import {
  buttonsOf,
  callers,
  states,
  steps,
  told,
  type Caller,
  type State,
  type Step,
} from './model'
import { aReferralIn, aStage, type Stage } from './stage'

let relais: Relais
let stage: Stage
const visited = new Set<string>()
const cellOf = (state: State, step: Step, caller: Caller) => `${state} × ${step} × ${caller}`

beforeAll(async () => {
  relais = await createRelais()
  stage = await aStage(relais)
})
afterAll(() => relais.close())

describe('every step, in every state, by everybody', () => {
  test.each(states)('%s', { timeout: 120_000 }, async (state) => {
    let referral = await aReferralIn(stage, state)
    let spent = false
    const wrong: string[] = []
    for (const step of steps)
      for (const caller of callers) {
        if (spent) referral = await aReferralIn(stage, state)
        const expected = told(state, step, caller)
        const answer = await stage.knock(referral.id, referral.rev, step, caller)
        const after = await stage.stored(referral.id)
        const moved = expected.answer === 200
        const agrees =
          answer === expected.answer &&
          after.status === (moved ? expected.state : state) &&
          after.rev === referral.rev + Number(moved) &&
          (moved || after.updatedAt === referral.updatedAt)
        if (!agrees)
          wrong.push(
            `${cellOf(state, step, caller)}: ${answer} and ${after.status}, not ${JSON.stringify(expected)}`,
          )
        visited.add(cellOf(state, step, caller))
        spent = after.rev !== referral.rev
      }
    expect(wrong).toEqual([])
  })

  test('no cell was left out', () => {
    expect(visited.size).toBe(states.length * steps.length * callers.length)
  })

  test.each(states)('%s shows each person the buttons that work', async (state) => {
    const { id } = await aReferralIn(stage, state)
    for (const [caller, person] of Object.entries(stage.people)) {
      const { status, body } = await person.get(`/referrals/${id}/steps`)
      const expected = buttonsOf(state, caller as Caller)
      const shown = status === 200 ? body.steps.map(({ step }) => step) : []
      expect({ caller, shown }).toEqual({ caller, shown: expected })
    }
  })
})

/** What the walk knows: where the referral stands, whether and by whom it was sent, and the last step as it was asked. */
type Known = {
  state: State
  wasSent: boolean
  rev: number
  sender: Caller
  last?: { step: Step; rev: number; caller: Caller }
}
type Real = { id: string }
const requesters: readonly Caller[] = ['sender', 'colleague', 'requesterManager']

/** The one who sent it may undo it: whoever that was this time. */
function placeOf({ sender }: Known, caller: Caller): Caller {
  if (!requesters.includes(caller)) return caller
  return caller === sender ? 'sender' : 'colleague'
}

class Knock implements fc.AsyncCommand<Known, Real> {
  constructor(
    private readonly step: Step,
    private readonly caller: Caller,
    private readonly behind: number,
  ) {}
  check = () => true

  async run(known: Known, { id }: Real): Promise<void> {
    const rev = known.rev - this.behind
    const expected = this.expected(known, rev)
    const answer = await stage.knock(id, rev, this.step, this.caller)
    expect({ asked: String(this), answer }).toEqual({
      asked: String(this),
      answer: expected.answer,
    })
    if (expected.answer === 200 && 'state' in expected) {
      known.state = expected.state ?? known.state
      known.last = { step: this.step, rev, caller: this.caller }
      known.rev += 1
      if (this.step === 'send') known.sender = this.caller
      if (this.step === 'send' || this.step === 'undo') known.wasSent = this.step === 'send'
    }
    expect(await stage.stored(id)).toMatchObject({ status: known.state, rev: known.rev })
  }

  private expected(known: Known, rev: number): { answer: number; state?: State } {
    const place = placeOf(known, this.caller)
    const answer = told(known.state, this.step, place, known.wasSent)
    if (answer.answer === 403) return answer
    const { last } = known
    const again = last && last.step === this.step && last.rev === rev && last.caller === this.caller
    if (again) return { answer: 200 }
    return this.behind ? { answer: 409 } : answer
  }

  toString = () => `${this.caller} ${this.step}${this.behind ? ` (${this.behind} behind)` : ''}`
}

const likely: readonly [Step, Caller][] = steps.flatMap((step) =>
  callers
    .filter((caller) => states.some((state) => told(state, step, caller).answer === 200))
    .map((caller): [Step, Caller] => [step, caller]),
)
const knocks = [
  fc.constantFrom(...likely).map(([step, caller]) => new Knock(step, caller, 0)),
  fc
    .constantFrom('send', 'receive', 'accept', 'start')
    .chain((step) =>
      fc
        .constantFrom(...likely.filter(([one]) => one === step))
        .map(([one, caller]) => new Knock(one, caller, 0)),
    ),
  fc
    .tuple(fc.constantFrom(...steps), fc.constantFrom(...callers), fc.constantFrom(0, 0, 1, 2))
    .map(([step, caller, behind]) => new Knock(step, caller, behind)),
  fc.constantFrom(...likely).map(([step, caller]) => new Knock(step, caller, 1)),
]

describe('any walk through it', () => {
  test('the door and the model never part', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(knocks, { maxCommands: 30, size: 'max' }), async (walk) => {
        const { id, rev } = await aReferralIn(stage, 'draft')
        const model: Known = { state: 'draft', wasSent: false, rev, sender: 'sender' }
        await fc.asyncModelRun(() => ({ model, real: { id } }), walk)
      }),
      { numRuns: 25, endOnFailure: true },
    )
  })

  test('the record of all this is whole', async () => {
    const { faults, length } = await verifyAudit(relais.payload)
    expect(faults).toEqual([])
    expect(length).toBeGreaterThan(500)
  })
})

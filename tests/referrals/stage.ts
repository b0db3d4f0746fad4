import { APIError } from 'payload'
import { systemOf } from '@/src/payloadAs'
import { aMember, type Person } from '../support/people'
import { aReferral, type Handoff } from '../support/referral'
import type { Relais } from '../support/relais'
import { aWorld } from '../support/world'
import { bodyOf, type Caller, type State, type Step } from './model'

/** A stage with everybody who may knock on it, and the door they all use. */
export async function aStage(relais: Relais) {
  const world = await aWorld(relais)
  const people: Record<Exclude<Caller, 'clock' | 'entrepreneur'>, Person> = {
    sender: world.referrer,
    colleague: world.colleague,
    requesterManager: world.manager,
    requesterIntake: world.deskIntake,
    intake: world.intake,
    ownerManager: world.ownerManager,
    ownerReferrer: await aMember(world.operators.advice, 'referrer'),
    outsider: world.outsider,
    clerk: world.clerk,
    coordinator: world.coordinator,
    administrator: world.administrator,
    guest: world.guest,
  }
  const knock = async (id: string, rev: number, step: Step, caller: Caller): Promise<number> => {
    const body = { step, rev, ...bodyOf(step) }
    if (caller === 'clock' || caller === 'entrepreneur') return asSystem(relais, id, body, caller)
    return (await people[caller].patch(`/referrals/${id}`, body)).status
  }
  return { relais, world, people, knock, stored: (id: string) => storedIn(relais, id) }
}
export type Stage = Awaited<ReturnType<typeof aStage>>

/** How the clock and the entrepreneur's page knock: in process, without an account. */
async function asSystem(
  relais: Relais,
  id: string,
  data: object,
  actingAs: 'clock' | 'entrepreneur',
) {
  try {
    const context = { actingAs }
    await systemOf(relais.payload).update({ collection: 'referrals', id, data, context })
    return 200
  } catch (refusal) {
    if (refusal instanceof APIError) return refusal.status
    throw refusal
  }
}

export type Stored = { status: State; rev: number; updatedAt: string }

/** What the database holds, whoever may read it. */
export async function storedIn({ payload }: Relais, id: string): Promise<Stored> {
  const row = await payload.db.findOne<Stored & { id: string }>({
    collection: 'referrals',
    where: { id: { equals: id } },
  })
  if (!row) throw new Error(`No referral ${id}`)
  return { status: row.status, rev: row.rev, updatedAt: row.updatedAt }
}

/** A referral that came to this state through the door; the two states whose steps are still to come are written. */
export async function aReferralIn(stage: Stage, state: State): Promise<Stored & { id: string }> {
  const { referrer, intake, needs } = stage.world
  const to = aReferral({ from: referrer, to: intake, need: needs.debt })
  const accepted = async () => (await to.sent()).take(intake, 'accept')
  const inProgress = async () => (await accepted()).take(intake, 'start', bodyOf('start'))
  const ended = (step: Step) => async () => (await inProgress()).take(intake, step, bodyOf(step))
  const ways: Record<State, () => Promise<Handoff>> = {
    draft: to.draft,
    requested: to.sent,
    received: to.received,
    accepted,
    'in-progress': inProgress,
    'on-hold': inProgress,
    completed: ended('complete'),
    failed: ended('fail'),
    rejected: to.rejected,
    cancelled: to.cancelled,
    expired: to.sent,
    'entered-in-error': to.sent,
  }
  const { id, rev } = await ways[state]()
  if (state === 'expired') await stage.knock(id, rev, 'expire', 'clock')
  if (state === 'on-hold' || state === 'entered-in-error') await write(stage.relais, id, state)
  const stored = await stage.stored(id)
  if (stored.status !== state) throw new Error(`${state} was not reached: ${stored.status}`)
  return { id, ...stored }
}

const write = ({ payload }: Relais, id: string, state: State) =>
  payload.db.updateOne({
    collection: 'referrals',
    where: { id: { equals: id } },
    data: { status: state, requesterStatus: state },
    options: { atomic: true } as never,
  })

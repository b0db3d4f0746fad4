import { now } from '@/src/clocks/now'
import { DAY } from '@/src/clocks/brussels'
import { aMember, oneOfUs, somebody, type Person } from '../support/people'
import type { Relais } from '../support/relais'
import { aWorld } from '../support/world'
import { systemOf } from '@/src/payloadAs'

/** What was made, or the reason why not. */
function made<Body extends { doc?: unknown }>({ status, body }: { status: number; body: Body }) {
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body.doc as NonNullable<Body['doc']>
}

export const inDays = (days: number): string => new Date(now().getTime() + days * DAY).toISOString()

/** A small platform: an axis, a group with a chair and members, a guest, and the people of the world beside it. */
export type Stage = Awaited<ReturnType<typeof aStage>>

export async function aStage(relais: Relais) {
  const world = await aWorld(relais)
  const { desk, advice, third } = world.operators
  const axis = await anAxis(relais)
  const chair = await aMember(desk, 'manager')
  const member = await aMember(advice, 'referrer')
  const byActor = await aMember(third, 'intake')
  const group = await aGroup(world.coordinator, axis, {
    chair: chair.id,
    members: [{ actor: advice.id, user: member.id }, { actor: third.id }],
  })
  const guest = await somebody(relais, { actor: null, roles: ['guest'], functions: [] })
  const editor = await oneOfUs(relais, 'editor')
  return { ...world, relais, axis, chair, member, byActor, group, guest, editor }
}

async function anAxis(relais: Relais): Promise<string> {
  const data = { number: 1, title: 'Axe', description: 'x' }
  const made = await systemOf(relais.payload).create({ collection: 'thematic-axes', data })
  return made.id
}

export async function aGroup(coordinator: Person, axis: string, facts: object): Promise<string> {
  const answer = await coordinator.post('/working-groups', {
    name: 'Groupe',
    axis,
    purpose: 'Chercher ensemble',
    status: 'open',
    ...facts,
  })
  return made(answer).id
}

type Meeting = { agenda: { id: string; title: string; minutes?: string }[] } & Record<
  string,
  unknown
>

/** A meeting of the group, with a word in it that nobody outside may meet. */
export async function aGroupMeeting(by: Person, group: string, facts: object = {}) {
  const answer = await by.post<{ doc: Meeting & { id: string } }>('/meetings', {
    kind: 'group',
    group,
    title: 'Réunion canari',
    startsAt: inDays(7),
    endsAt: inDays(7.1),
    place: 'Salle canari',
    agenda: [
      { title: 'Point ouvert aux invités', minutes: 'dit devant tous' },
      { title: 'Point canari', minutes: 'dit entre nous, canari' },
    ],
    ...facts,
  })
  return made(answer)
}

export async function aPlenary(coordinator: Person, facts: object = {}) {
  const answer = await coordinator.post<{ doc: Meeting & { id: string } }>('/meetings', {
    kind: 'plenary',
    title: 'Plénière',
    startsAt: inDays(10),
    agenda: [{ title: 'Tour de table' }],
    ...facts,
  })
  return made(answer)
}

export async function aDecision(by: Person, meeting: string, facts: object = {}) {
  const answer = await by.post('/decisions', {
    text: 'Décision canari',
    kind: 'action',
    meeting,
    ownerKind: 'all',
    ...facts,
  })
  return made(answer)
}

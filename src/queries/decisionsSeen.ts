import type { Where } from 'payload'
import type { DecisionKind, DecisionOwner, DecisionStatus } from '@/src/codes/knowledge'
import { saidIn, type Said, type Spoken } from '@/src/i18n/saidIn'
import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { Decision, Meeting } from '@/src/payload-types'
import type { Asking } from './asking'
import { inEveryTongue } from './inEveryTongue'
import { everyDoc } from './everyDoc'
import { groupNames } from './groupNames'
import { knownActors } from './knownActors'
import { leadsIn, type Named, type NamedGroup } from './meetingSeen'
import { unlessClosed } from './unlessClosed'

/** A decision with where it was taken, who sees to it, and what of it is the reader's to say. */
export type DecisionSeen = {
  id: string
  text: Said
  kind: DecisionKind
  status: DecisionStatus
  ownerKind: DecisionOwner
  owner: Named | null
  due: Date | null
  doneBy: Named[]
  meeting: { id: string; startsAt: Date; group: NamedGroup | null } | null
  /** How many meetings it was carried over to. */
  carried: number
  changedAt: Date
  /** The reader's operator is among those it is asked of; and it said that it did its part. */
  asksMine: boolean
  mineDone: boolean
  /** What the reader may write: its end, or their own operator's part in it. */
  mayEnd: boolean
  mayShare: boolean
}

const none = { docs: [], hasNextPage: false }

/** Which decisions are there, as far as the reader may read their meetings? */
export async function decisionsWhere(asking: Asking, where: Where): Promise<DecisionSeen[]> {
  const as = inEveryTongue(asking)
  const docs = await everyDoc<Decision>(
    async (page) =>
      (await as
        .find({ collection: 'decisions', where, sort: 'createdAt', depth: 0, limit: 100, page })
        .catch(unlessClosed)) ?? none,
  )
  if (!docs.length) return []
  const [meetings, actors] = await Promise.all([meetingsOfThese(asking, docs), knownActors(asking)])
  const called = (id: string | null): Named | null => {
    const actor = id ? actors.get(id) : undefined
    return actor ? { id: actor.id, name: actor.name } : null
  }
  return docs.map((decision) => seen(asking, decision, { meetings, called }))
}

type Beside = {
  meetings: Map<string, NonNullable<DecisionSeen['meeting']>>
  called: (id: string | null) => Named | null
}

function seen(
  { user, locale }: Asking,
  decision: Decision,
  { meetings, called }: Beside,
): DecisionSeen {
  const meeting = meetings.get(idOf(decision.meeting) ?? '') ?? null
  const doneBy = (decision.doneBy ?? []).map(idOf).filter((id) => id !== null)
  const { ownerKind } = decision
  const actor = idOf(user.actor)
  const owner = idOf(decision.owner)
  const ownsAsActor = ownerKind === 'actor' && actor !== null && owner === actor
  const isCoordinator = user.roles.includes('coordinator')
  const isOfAll = ownerKind === 'all' || ownerKind === 'group'
  return {
    id: decision.id,
    text: saidIn(decision.text as unknown as Spoken, locale, null) ?? { text: '…', lang: locale },
    kind: decision.kind,
    status: decision.status ?? 'open',
    ownerKind,
    owner: called(owner),
    due: decision.due ? new Date(decision.due) : null,
    doneBy: doneBy.map(called).filter((one) => one !== null),
    meeting,
    carried: decision.carriedTo?.length ?? 0,
    changedAt: new Date(decision.updatedAt),
    asksMine: actor !== null && (ownsAsActor || ownerKind === 'all'),
    mineDone: actor !== null && doneBy.includes(actor),
    mayEnd:
      isCoordinator ||
      ownsAsActor ||
      (ownerKind === 'group' && leadsIn(user, meeting?.group ?? null)),
    mayShare: actor !== null && isOfAll,
  }
}

async function meetingsOfThese(
  asking: Asking,
  decisions: readonly Decision[],
): Promise<Beside['meetings']> {
  const ids = [...new Set(decisions.map(({ meeting }) => idOf(meeting) ?? ''))]
  const as = payloadAs(asking.payload, asking.user, { locale: asking.locale })
  const docs = await everyDoc<Pick<Meeting, 'id' | 'startsAt' | 'group'>>(
    async (page) =>
      (await as
        .find({
          collection: 'meetings',
          where: { id: { in: ids } },
          select: { startsAt: true, group: true },
          sort: 'createdAt',
          depth: 0,
          limit: 100,
          page,
        })
        .catch(unlessClosed)) ?? none,
  )
  const groups = await groupNames(
    asking,
    docs.map(({ group }) => idOf(group)),
  )
  return new Map(
    docs.map(({ id, startsAt, group }) => [
      id,
      { id, startsAt: new Date(startsAt), group: groups.get(idOf(group) ?? '') ?? null },
    ]),
  )
}

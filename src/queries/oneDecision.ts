import type { DecisionFacts } from '@/src/i18n/decisionSaid'
import { saidIn, type Said, type Spoken } from '@/src/i18n/saidIn'
import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import { decisionFacts } from '@/src/meetings/decisionFacts'
import type { Decision, Meeting, WorkingGroup } from '@/src/payload-types'
import type { Asking } from './asking'
import { groupNames } from './groupNames'
import { inEveryTongue } from './inEveryTongue'
import { unlessClosed } from './unlessClosed'

export type DecisionRead = {
  doc: Decision
  text: Said
  facts: DecisionFacts
  meeting: Meeting | null
  carriedTo: { id: string; title: string; startsAt: string }[]
  /** What the reader may say of it: how it ended, or their own operator's part of what is asked of all. */
  may: { end: boolean; share: boolean }
}

/** One decision, the meetings it stands in, and what this reader may say of it; null where it is not theirs to read. */
export async function oneDecision(asking: Asking, id: string): Promise<DecisionRead | null> {
  const { payload, user, locale } = asking
  const as = payloadAs(payload, user, { locale })
  const ask = { collection: 'decisions', id, disableErrors: true } as const
  const doc = await as.findByID({ ...ask, depth: 1 }).catch(unlessClosed)
  if (!doc) return null
  const spoken = await inEveryTongue({ payload, user })
    .findByID({ ...ask, depth: 0, select: { text: true } })
    .catch(unlessClosed)
  const text = saidIn(spoken?.text as unknown as Spoken, locale, null)
  if (!text) return null
  const meeting = typeof doc.meeting === 'object' ? doc.meeting : null
  return {
    doc,
    text,
    facts: await factsOf(asking, doc, meeting),
    meeting,
    carriedTo: await meetingsNamed(asking, doc.carriedTo),
    may: await partsOf(asking, doc, meeting),
  }
}

async function factsOf(
  asking: Asking,
  doc: Decision,
  meeting: Meeting | null,
): Promise<DecisionFacts> {
  const group = idOf(meeting?.group)
  return {
    ...decisionFacts(doc),
    group: (await groupNames(asking, [group])).get(group ?? '')?.name.text ?? null,
  }
}

async function meetingsNamed(
  { payload, user, locale }: Asking,
  carriedTo: Decision['carriedTo'],
): Promise<DecisionRead['carriedTo']> {
  const ids = (carriedTo ?? []).flatMap((one) => idOf(one) ?? [])
  if (!ids.length) return []
  const answer = await payloadAs(payload, user, { locale })
    .find({
      collection: 'meetings',
      where: { id: { in: ids } },
      select: { title: true, startsAt: true },
      sort: 'startsAt',
      depth: 0,
      limit: ids.length,
    })
    .catch(unlessClosed)
  return (answer?.docs ?? []).map((one) => ({
    id: one.id,
    title: one.title,
    startsAt: one.startsAt,
  }))
}

/** The door asks again; this is which buttons are worth drawing. */
async function partsOf(
  asking: Asking,
  { ownerKind, owner }: Decision,
  meeting: Meeting | null,
): Promise<DecisionRead['may']> {
  const { user } = asking
  const own = idOf(user.actor)
  const isOwner = ownerKind === 'actor' && own !== null && idOf(owner) === own
  const leads = ownerKind === 'group' && (await chairs(asking, meeting))
  return {
    end: user.roles.includes('coordinator') || isOwner || leads,
    share: own !== null && !isOwner && (ownerKind === 'all' || ownerKind === 'group'),
  }
}

async function chairs({ payload, user }: Asking, meeting: Meeting | null): Promise<boolean> {
  const id = idOf(meeting?.group)
  if (!id) return false
  const group: Pick<WorkingGroup, 'chair'> | null = await payloadAs(payload, user)
    .findByID({ collection: 'working-groups', id, depth: 0, disableErrors: true })
    .catch(unlessClosed)
  return idOf(group?.chair) === user.id
}

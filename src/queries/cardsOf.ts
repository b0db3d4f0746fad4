import type { Payload } from 'payload'
import type {
  EditorialStatus,
  EvidenceLevel,
  ExpertiseKind,
  OutputKind,
  PracticeForm,
} from '@/src/codes/knowledge'
import type { Capacity } from '@/src/codes/people'
import type { DecisionFacts } from '@/src/i18n/decisionSaid'
import { decisionFacts } from '@/src/meetings/decisionFacts'
import { payloadAs } from '@/src/payloadAs'
import type { Actor, Decision, Expertise, GoodPractice, Output, Service } from '@/src/payload-types'
import type { SearchedCollection } from '@/src/search/searched'
import type { Asking } from './asking'
import { unlessClosed } from './unlessClosed'

/** What a line of a list says of a document besides its title: only what the reader may read. */
export type Card = {
  form?: PracticeForm
  evidence?: EvidenceLevel
  status?: EditorialStatus
  reviewOn?: string
  axis?: number
  group?: string
  actor?: string
  actorSlug?: string
  receives?: Actor['receives']
  outputKind?: OutputKind
  decision?: DecisionFacts
  meeting?: { title: string; startsAt: string }
  capacity?: Capacity
  expertiseKind?: ExpertiseKind
}
/** By `collection:id`. */
export type Cards = ReadonlyMap<string, Card>
type Named = { collection: SearchedCollection; id: string }

export const cardKey = ({ collection, id }: Named): string => `${collection}:${id}`

const populated = <T>(value: T | string | null | undefined): T | null =>
  value && typeof value === 'object' ? value : null

const editorial = ({ status, reviewOn, axis, group, actor }: GoodPractice | Output): Card => ({
  status: status ?? undefined,
  reviewOn: reviewOn ?? undefined,
  axis: populated(axis)?.number,
  group: populated(group)?.name,
  actor: populated(actor)?.name,
})

type Reading = { select: Record<string, true>; card: (doc: never) => Card }
const texts = { status: true, reviewOn: true, axis: true, group: true, actor: true } as const

/** What is read of each kind; an operator has nothing to add to its name. */
const readings: Partial<Record<SearchedCollection, Reading>> = {
  'good-practices': {
    select: { ...texts, form: true, evidence: true },
    card: (doc: GoodPractice) => ({
      ...editorial(doc),
      form: doc.form,
      evidence: doc.evidence ?? undefined,
    }),
  },
  outputs: {
    select: { ...texts, kind: true },
    card: (doc: Output) => ({ ...editorial(doc), outputKind: doc.kind }),
  },
  services: {
    select: { actor: true, capacity: true },
    card: ({ actor, capacity }: Service) => ({
      capacity,
      actor: populated(actor)?.name,
      actorSlug: populated(actor)?.slug,
      receives: populated(actor)?.receives,
    }),
  },
  decisions: {
    select: {
      kind: true,
      status: true,
      due: true,
      ownerKind: true,
      owner: true,
      doneBy: true,
      updatedAt: true,
      meeting: true,
    },
    card: (doc: Decision) => ({
      decision: decisionFacts(doc),
      meeting: populated(doc.meeting) ?? undefined,
    }),
  },
  expertise: {
    select: { kind: true, actor: true },
    card: ({ kind, actor }: Expertise) => ({ expertiseKind: kind, actor: populated(actor)?.name }),
  },
}

/** What is there to know of these, in one question for each kind. */
export async function cardsOf(
  { payload, user, locale }: Asking,
  named: readonly Named[],
): Promise<Cards> {
  const cards = new Map<string, Card>()
  for (const [slug, reading] of Object.entries(readings)) {
    const collection = slug as SearchedCollection
    const ids = named.filter((one) => one.collection === collection).map(({ id }) => id)
    if (!ids.length) continue
    const asked = {
      collection,
      where: { id: { in: ids } },
      select: reading.select,
      depth: 1,
      limit: ids.length,
    }
    const answer = await payloadAs(payload, user, { locale })
      .find(asked as Parameters<Payload['find']>[0])
      .catch(unlessClosed)
    for (const doc of answer?.docs ?? [])
      cards.set(cardKey({ collection, id: String(doc.id) }), reading.card(doc as never))
  }
  return cards
}

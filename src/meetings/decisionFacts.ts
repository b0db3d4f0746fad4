import type { DecisionFacts } from '@/src/i18n/decisionSaid'
import type { Decision } from '@/src/payload-types'

type Read = Pick<
  Decision,
  'kind' | 'status' | 'due' | 'ownerKind' | 'owner' | 'doneBy' | 'updatedAt'
>

/** What a decision is told by, of one that was read with the names of its operators; the group's name is its meeting's to say. */
export const decisionFacts = (decision: Read): DecisionFacts => ({
  kind: decision.kind,
  status: decision.status ?? 'open',
  due: decision.due ? new Date(decision.due) : null,
  ownerKind: decision.ownerKind,
  owner: nameOf(decision.owner) ?? null,
  group: null,
  doneBy: (decision.doneBy ?? []).flatMap((actor) => nameOf(actor) ?? []),
  changedAt: new Date(decision.updatedAt),
})

const nameOf = (actor: unknown): string | undefined =>
  actor && typeof actor === 'object' ? (actor as { name?: string }).name : undefined

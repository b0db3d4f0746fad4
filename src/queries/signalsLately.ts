import { signalKinds, type SignalKind } from '@/src/codes/knowledge'
import type { Sector } from '@/src/codes/situation'
import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { FieldSignal } from '@/src/payload-types'
import type { Asking } from './asking'
import { everyDoc } from './everyDoc'
import { unlessClosed } from './unlessClosed'

export type SignalRead = {
  id: string
  kind: SignalKind
  sector: Sector | null
  since: string
  strength: number
  note: string
  actor: string
  at: string
  own: boolean
}
export type SignalSum = {
  kind: SignalKind
  count: number
  operators: number
  strength: number
  last: string
  sectors: Sector[]
}
export type Signals = { sums: SignalSum[]; latest: SignalRead[] }

const shown = 30

/** What does the field notice since this day? By kind, the most frequent first; and the latest one by one. Null for the court. */
export async function signalsLately(
  asking: Asking,
  since: Date,
  kind?: SignalKind,
): Promise<Signals | null> {
  const { payload, user, locale } = asking
  const as = payloadAs(payload, user, { locale })
  const docs = await everyDoc<FieldSignal>((page) =>
    as.find({
      collection: 'field-signals',
      where: { createdAt: { greater_than: since.toISOString() } },
      sort: '-createdAt',
      depth: 1,
      limit: 100,
      page,
    }),
  ).catch(unlessClosed)
  if (!docs) return null
  const sums = signalKinds
    .flatMap(
      (one) =>
        sumOf(
          one,
          docs.filter((doc) => doc.kind === one),
        ) ?? [],
    )
    .toSorted((a, b) => b.count - a.count)
  const latest = docs.filter((doc) => !kind || doc.kind === kind).slice(0, shown)
  return { sums, latest: latest.map((doc) => asRead(doc, user.id)) }
}

function sumOf(kind: SignalKind, docs: readonly FieldSignal[]): SignalSum | null {
  const [last] = docs
  if (!last) return null
  const total = docs.reduce((sum, { strength }) => sum + (strength ?? 1), 0)
  return {
    kind,
    count: docs.length,
    operators: new Set(docs.flatMap(({ actor }) => idOf(actor) ?? [])).size,
    strength: total / docs.length,
    last: last.createdAt,
    sectors: [...new Set(docs.flatMap(({ sector }) => sector ?? []))].slice(0, 3),
  }
}

const asRead = (doc: FieldSignal, user: string): SignalRead => ({
  id: doc.id,
  kind: doc.kind,
  sector: doc.sector ?? null,
  since: doc.since ?? '',
  strength: doc.strength ?? 1,
  note: doc.note ?? '',
  actor: doc.actor && typeof doc.actor === 'object' ? doc.actor.name : '',
  at: doc.createdAt,
  own: idOf(doc.author) === user,
})

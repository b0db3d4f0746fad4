import type { Payload, Where } from 'payload'
import type { EditorialCollection } from '@/src/codes/knowledge'
import type { Locale } from '@/src/codes/languages'
import { saidIn, type Said, type Spoken } from '@/src/i18n/saidIn'
import { idOf } from '@/src/idOf'
import type { GoodPractice, Output } from '@/src/payload-types'
import type { Asking } from './asking'
import { inEveryTongue } from './inEveryTongue'
import { unlessClosed } from './unlessClosed'
import { usesOfEach } from './usesOfEach'

/** A published text, and what it hangs on. */
export type Published = {
  collection: EditorialCollection
  id: string
  title: Said
  publishedAt: Date | null
  decision: string | null
  output: string | null
  /** How often a practice was used. */
  uses: number
}

type Origin = Partial<
  Record<'axis' | 'group' | 'meeting' | 'decision' | 'output', string | readonly string[]>
>
const most = 50

/** What was published about this axis, from this group, meeting, decision or output? The latest first. */
export async function publishedFrom(
  asking: Asking,
  collection: EditorialCollection,
  origins: readonly Origin[],
): Promise<Published[]> {
  const from = origins.flatMap((origin) =>
    Object.entries(origin).map(([path, ids]): Where => ({ [path]: { in: [ids].flat() } })),
  )
  const any = from.filter((one) => Object.values(one).some(hasIds))
  if (!any.length) return []
  const asked = {
    collection,
    where: { and: [{ or: any }, { status: { in: ['published', 'review-due'] } }] },
    sort: '-publishedAt',
    depth: 0,
    limit: most,
  }
  const answer = await inEveryTongue(asking)
    .find(asked as Parameters<Payload['find']>[0])
    .catch(unlessClosed)
  const docs = (answer?.docs ?? []) as (Output | GoodPractice)[]
  const practices = collection === 'good-practices' ? docs.map(({ id }) => id) : []
  const uses = await usesOfEach(asking, practices)
  return docs.flatMap((doc) => asPublished(doc, { collection, uses, locale: asking.locale }))
}

const hasIds = (asked: unknown) => ((asked as { in?: unknown[] }).in ?? []).length > 0

type Beside = {
  collection: EditorialCollection
  uses: ReadonlyMap<string, number>
  locale: Locale
}

function asPublished(
  doc: Output | GoodPractice,
  { collection, uses, locale }: Beside,
): Published[] {
  const title = saidIn(doc.title as unknown as Spoken, locale, doc.original)
  if (!title) return []
  return [
    {
      collection,
      id: doc.id,
      title,
      publishedAt: doc.publishedAt ? new Date(doc.publishedAt) : null,
      decision: 'decision' in doc ? idOf(doc.decision) : null,
      output: 'output' in doc ? idOf(doc.output) : null,
      uses: uses.get(doc.id) ?? 0,
    },
  ]
}

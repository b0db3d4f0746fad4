import type { CollectionSlug, Payload, Where } from 'payload'
import type { Locale } from '@/src/codes/languages'
import { saidIn, type Said, type Spoken } from '@/src/i18n/saidIn'
import { idOf } from '@/src/idOf'
import type { Asking } from './asking'
import { inEveryTongue } from './inEveryTongue'
import { unlessClosed } from './unlessClosed'
import { usesOfEach } from './usesOfEach'

export type LinkKind = 'axis' | 'group' | 'meeting' | 'decision' | 'output' | 'practice'
/** One link of the chain, as far as this reader may follow it. */
export type ChainLink = {
  kind: LinkKind
  id: string
  title: Said
  date?: string
  number?: number
  /** Of a practice that comes from this document. */
  uses?: number
}
export type Chain = Partial<Record<LinkKind, ChainLink>>

/** Where each kind of link is kept, under which name, dated by what, and what it hangs on. */
const kept = {
  axis: { collection: 'thematic-axes', title: 'title', date: null },
  group: { collection: 'working-groups', title: 'name', date: null },
  meeting: { collection: 'meetings', title: 'title', date: 'startsAt' },
  decision: { collection: 'decisions', title: 'text', date: null },
  output: { collection: 'outputs', title: 'title', date: 'publishedAt' },
  practice: { collection: 'good-practices', title: 'title', date: 'publishedAt' },
} as const satisfies Record<
  LinkKind,
  { collection: CollectionSlug; title: string; date: string | null }
>

type Row = { id: string; original?: Locale | null } & Record<string, unknown>
type Held = Record<string, unknown>

/**
 * From the axis down to this document: axis, group, meeting, decision, output, each as long as the reader may read it. `from`
 * names what the document itself hangs on.
 */
export async function chainOf(
  asking: Asking,
  from: Partial<Record<LinkKind, unknown>>,
): Promise<Chain> {
  const output = await rowOf(asking, 'output', from.output)
  const decision = await rowOf(asking, 'decision', from.decision ?? output?.decision)
  const meeting = await rowOf(
    asking,
    'meeting',
    from.meeting ?? decision?.meeting ?? output?.meeting,
  )
  const group = await rowOf(asking, 'group', from.group ?? output?.group ?? meeting?.group)
  const axis = await rowOf(asking, 'axis', from.axis ?? output?.axis ?? group?.axis)
  const rows = { axis, group, meeting, decision, output }
  const links = Object.entries(rows).flatMap(([kind, row]) => {
    const link = row && linkOf(kind as LinkKind, row, asking.locale)
    return link ? [[kind, link]] : []
  })
  return Object.fromEntries(links) as Chain
}

async function rowOf(
  { payload, user }: Asking,
  kind: LinkKind,
  value: unknown,
): Promise<Row | null> {
  const id = idOf(value)
  if (!id) return null
  const asked = { collection: kept[kind].collection, id, depth: 0, disableErrors: true } as const
  const found = await inEveryTongue({ payload, user }).findByID(asked).catch(unlessClosed)
  return found as Row | null
}

function linkOf(kind: LinkKind, row: Row, locale: Locale): ChainLink | null {
  const { title, date } = kept[kind]
  const said = saidIn(row[title] as Spoken, locale, row.original)
  if (!said) return null
  const dated = date ? (row as Held)[date] : undefined
  return {
    kind,
    id: row.id,
    title: said,
    ...(typeof dated === 'string' ? { date: dated } : {}),
    ...(typeof row.number === 'number' ? { number: row.number } : {}),
  }
}

const most = 20

/** What comes from this document: the outputs of a decision, the practices of an output with their uses. */
export async function comingFrom(
  asking: Asking,
  kind: 'output' | 'practice',
  by: 'decision' | 'output',
  ids: readonly string[],
): Promise<ChainLink[]> {
  if (!ids.length) return []
  const { payload, user, locale } = asking
  const where: Where = {
    and: [{ [by]: { in: [...ids] } }, { status: { in: ['published', 'review-due'] } }],
  }
  const asked = { collection: kept[kind].collection, where, depth: 0, limit: most } as const
  const answer = await inEveryTongue({ payload, user })
    .find(asked as Parameters<Payload['find']>[0])
    .catch(unlessClosed)
  const links = ((answer?.docs ?? []) as unknown as Row[]).flatMap(
    (row) => linkOf(kind, row, locale) ?? [],
  )
  if (kind !== 'practice') return links
  const uses = await usesOfEach(asking, idsOf(links))
  return links.map((link) => ({ ...link, uses: uses.get(link.id) ?? 0 }))
}

const idsOf = (links: readonly ChainLink[]) => links.map(({ id }) => id)

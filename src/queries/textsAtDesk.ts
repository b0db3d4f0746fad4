import {
  editorialCollections,
  type EditorialCollection,
  type EditorialStatus,
  type OutputKind,
  type PracticeForm,
} from '@/src/codes/knowledge'
import type { Locale } from '@/src/codes/languages'
import { sitsIn } from '@/src/groups/groupsOf'
import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { WorkingGroup } from '@/src/payload-types'
import { workingStatuses } from '@/src/workflows/editorial'
import type { Asking } from './asking'
import { everyDoc } from './everyDoc'
import { dateOf, titleIn } from './oneText'

/** One line of the desk. */
export type DeskLine = {
  collection: EditorialCollection
  id: string
  form: PracticeForm | OutputKind
  status: EditorialStatus
  title: string
  authors: readonly string[]
  groupName: string
  hasLive: boolean
  reason: string
  updatedAt: Date
  publishedAt: Date | null
  publishAt: Date | null
  scheduledBy: string
  reviewOn: Date | null
}

export type Desk = Record<'asked' | 'own' | 'scheduled' | 'due' | 'others', DeskLine[]>

/** What waits for this person among the texts that they write, read over and publish? */
export async function textsAtDesk(asking: Asking): Promise<Desk> {
  const { user } = asking
  const isEditor = user.roles.includes('editor')
  const sitting = await groupsOfReader(asking)
  const rows = (await Promise.all(editorialCollections.map((one) => rowsOf(asking, one)))).flat()
  const desk: Desk = { asked: [], own: [], scheduled: [], due: [], others: [] }
  for (const { line, row } of rows) {
    const authors = (row.authors ?? []).map(idOf)
    const isAuthor = authors.includes(user.id)
    const isOnlyAuthor = isAuthor && authors.length === 1
    const mayReview = isEditor ? !isOnlyAuthor : !isAuthor && sitting.has(idOf(row.group) ?? '')
    if (line.status === 'review-due') {
      if (isEditor || isAuthor) desk.due.push(line)
    } else if (line.publishAt) desk.scheduled.push(line)
    else if (line.status === 'review' && mayReview) desk.asked.push(line)
    else if (isAuthor) desk.own.push(line)
    else desk.others.push(line)
  }
  for (const part of Object.values(desk)) part.sort(newestFirst)
  desk.due.sort((a, b) => Number(a.reviewOn) - Number(b.reviewOn))
  desk.scheduled.sort((a, b) => Number(a.publishAt) - Number(b.publishAt))
  return desk
}

const newestFirst = (a: DeskLine, b: DeskLine) => Number(b.updatedAt) - Number(a.updatedAt)

async function groupsOfReader({ payload, user }: Asking): Promise<Set<string>> {
  const as = payloadAs(payload, user)
  const groups = await everyDoc<Pick<WorkingGroup, 'id' | 'chair' | 'members'>>((page) =>
    as.find({
      collection: 'working-groups',
      select: { chair: true, members: true },
      depth: 0,
      limit: 100,
      page,
    }),
  )
  const person = { id: user.id, actor: idOf(user.actor) }
  return new Set(groups.filter((group) => sitsIn(group, person)).map(({ id }) => id))
}

type Named = { id: string; name?: string | null }
type Row = {
  id: string
  title?: Partial<Record<Locale, string | null>> | null
  status?: EditorialStatus | null
  authors?: (string | Named)[] | null
  group?: string | { name?: Partial<Record<Locale, string | null>> | null } | null
  statusReason?: { text?: string | null }
  updatedAt: string
} & Record<string, unknown>

/** Every working copy that this reader may see, and the live copies that are due for review. */
async function rowsOf(asking: Asking, collection: EditorialCollection) {
  const working = await copiesIn(asking, collection, workingStatuses, true)
  const due = await copiesIn(asking, collection, ['review-due'], false)
  return [...working, ...due].map((row) => ({ row, line: lineOf(collection, row, asking.locale) }))
}

function copiesIn(
  { payload, user }: Asking,
  collection: EditorialCollection,
  statuses: readonly EditorialStatus[],
  draft: boolean,
): Promise<Row[]> {
  const as = payloadAs(payload, user)
  return everyDoc<Row>(
    (page) =>
      as.find({
        collection,
        draft,
        locale: 'all',
        where: { status: { in: [...statuses] } },
        select: { ...shown, ...(collection === 'outputs' ? { kind: true } : { form: true }) },
        depth: 1,
        limit: 100,
        page,
      }) as never,
  )
}

const shown = {
  title: true,
  original: true,
  status: true,
  authors: true,
  group: true,
  statusReason: true,
  updatedAt: true,
  publishedAt: true,
  publishAt: true,
  scheduledBy: true,
  reviewOn: true,
  hasPendingDraft: true,
} as const

const lineOf = (collection: EditorialCollection, row: Row, locale: Locale): DeskLine => ({
  collection,
  id: row.id,
  form: (row.form ?? row.kind) as DeskLine['form'],
  status: row.status ?? 'idea',
  title: titleIn(row.title, locale, row.original as Locale),
  authors: (row.authors ?? []).flatMap((author) =>
    typeof author === 'object' && author.name ? [author.name] : [],
  ),
  groupName: typeof row.group === 'object' && row.group ? titleIn(row.group.name, locale) : '',
  hasLive: Boolean(row.hasPendingDraft),
  reason: row.statusReason?.text ?? '',
  updatedAt: new Date(row.updatedAt),
  publishedAt: dateOf(row.publishedAt),
  publishAt: dateOf(row.publishAt),
  scheduledBy: (row.scheduledBy as Named | null)?.name ?? '',
  reviewOn: dateOf(row.reviewOn),
})

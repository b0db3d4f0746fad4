import type {
  EditorialCollection,
  EditorialStatus,
  OutputKind,
  PracticeForm,
} from '@/src/codes/knowledge'
import type { Locale } from '@/src/codes/languages'
import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import { mayEdit } from '@/src/workflows/editorial'
import { flatOf, isPlain, type Flat } from '@/src/writing/flat'
import { textsOf } from '@/src/writing/fields'
import type { Asking } from './asking'

export type Author = { id: string; name: string }
/** A practice or an output as it is worked on: the working copy for those who may see it. */
export type TextAtWork = {
  collection: EditorialCollection
  id: string
  rev: number
  status: EditorialStatus
  form: PracticeForm | OutputKind
  /** Its title in the reader's language, or in any it has. */
  title: string
  flat: Flat
  /** Rich texts that a plain field would not show whole, such as `context.fr`. */
  rich: readonly string[]
  authors: readonly Author[]
  groupId: string | null
  groupName: string
  reason: string
  hasLive: boolean
  missingLanguage: boolean
  reviewOn: Date | null
  publishAt: Date | null
  scheduledBy: string
  publishedAt: Date | null
  changedOn: Partial<Record<Locale, string | null>>
  updatedAt: Date
  /** Whether this reader may change the text itself. */
  mayEdit: boolean
}

/** One text with each of its words in three languages; null where this reader may see none of it. */
export async function oneText(
  { payload, user, locale }: Asking,
  collection: EditorialCollection,
  id: string,
): Promise<TextAtWork | null> {
  const as = payloadAs(payload, user)
  const doc = (await as.findByID({
    collection,
    id,
    draft: true,
    locale: 'all',
    depth: 0,
    disableErrors: true,
  })) as unknown as Doc | null
  if (!doc) return null
  const people = payloadAs(payload, user, { locale })
  const [authors, [scheduler], group] = await Promise.all([
    named(people, (doc.authors ?? []).map(idOf)),
    named(people, [idOf(doc.scheduledBy)]),
    groupNamed(people, idOf(doc.group)),
  ])
  const isAuthor = authors.some((author) => author.id === user.id)
  const flat = flatOf(collection, doc)
  return {
    collection,
    id,
    rev: doc.rev ?? 1,
    status: doc.status ?? 'idea',
    form: (doc.form ?? doc.kind) as TextAtWork['form'],
    title: titleIn(doc.title, locale, doc.original),
    flat,
    rich: richIn(collection, doc),
    authors,
    groupId: idOf(doc.group),
    groupName: group,
    reason: doc.statusReason?.text ?? '',
    hasLive: Boolean(doc.hasPendingDraft) || doc._status === 'published',
    missingLanguage: Boolean(doc.missingLanguage),
    reviewOn: dateOf(doc.reviewOn),
    publishAt: dateOf(doc.publishAt),
    scheduledBy: scheduler?.name ?? '',
    publishedAt: dateOf(doc.publishedAt),
    changedOn: doc.changedOn ?? {},
    updatedAt: new Date(doc.updatedAt),
    mayEdit: mayEdit([
      ...(isAuthor ? (['author'] as const) : []),
      ...(user.roles.includes('editor') ? (['editor'] as const) : []),
    ]),
  }
}

type Said = Partial<Record<Locale, string | null>> | null | undefined
type Doc = Record<string, unknown> & {
  rev?: number
  status?: EditorialStatus
  _status?: string
  original?: Locale
  title?: Said
  authors?: unknown[]
  statusReason?: { text?: string | null }
  changedOn?: TextAtWork['changedOn']
  updatedAt: string
}

export const dateOf = (moment: unknown): Date | null =>
  typeof moment === 'string' && moment ? new Date(moment) : null

export const titleIn = (title: Said, locale: Locale, original?: Locale): string =>
  title?.[locale] || title?.[original ?? 'fr'] || title?.fr || title?.nl || title?.en || ''

const richIn = (collection: EditorialCollection, doc: Doc): string[] =>
  textsOf(collection)
    .filter(([, kind]) => kind === 'prose')
    .flatMap(([name]) =>
      Object.entries((doc[name] ?? {}) as object)
        .filter(([, prose]) => !isPlain(prose))
        .map(([locale]) => `${name}.${locale}`),
    )

type As = ReturnType<typeof payloadAs>

/** Names of colleagues, as every member reads them. */
export async function named(as: As, ids: readonly (string | null)[]): Promise<Author[]> {
  const known = ids.filter((id) => id !== null)
  if (!known.length) return []
  const { docs } = await as.find({
    collection: 'users',
    where: { id: { in: known } },
    select: { name: true },
    depth: 0,
    limit: 100,
  })
  return known.flatMap((id) => {
    const user = docs.find((one) => one.id === id)
    return user ? [{ id, name: user.name }] : []
  })
}

async function groupNamed(as: As, id: string | null): Promise<string> {
  if (!id) return ''
  const group = await as.findByID({
    collection: 'working-groups',
    id,
    select: { name: true },
    depth: 0,
    disableErrors: true,
  })
  return group?.name ?? ''
}

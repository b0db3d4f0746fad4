import type { Where } from 'payload'
import type { EditorialCollection } from '@/src/codes/knowledge'
import { locales } from '@/src/codes/languages'
import { practiceColumns, saidOnly } from '@/src/import/practiceRows'
import { synonymColumns } from '@/src/import/synonymRows'
import { payloadAs } from '@/src/payloadAs'
import { readableStatuses, workingStatuses } from '@/src/workflows/editorial'
import { textsOf } from '@/src/writing/fields'
import { flatOf, listed, sourcesOf } from '@/src/writing/flat'
import type { Asking } from './asking'
import { everyDoc } from './everyDoc'
import { tableKeys } from './tableKeys'

export const tablesOut = ['practices', 'outputs', 'synonyms'] as const
export type TableOut = (typeof tablesOut)[number]
export type Rows = string[][]

/** Which rows may this reader take away? The titles first, named as an import names them. */
export function tableOut(
  asking: Asking,
  { kind, ...which }: Which & { kind: TableOut },
): Promise<Rows> {
  if (kind === 'synonyms') return synonymsOut(asking, which)
  return kind === 'outputs'
    ? textsOut(asking, 'outputs', outputColumns, which)
    : textsOut(asking, 'good-practices', [...practiceColumns, ...saidOnly], which)
}

/** These documents in whatever state; where none is named, all that are read, with or without those in the making. */
type Which = { drafts: boolean; only: readonly string[] }

function textsAmong({ drafts, only }: Which): Where {
  if (only.length) return { id: { in: only } }
  return { status: { in: [...readableStatuses, ...(drafts ? workingStatuses : [])] } }
}

const outputColumns = [
  'kind',
  'original',
  ...textsOf('outputs').flatMap(([name]) => locales.map((locale) => `${name}.${locale}`)),
  'axis',
  'actor',
  'audience',
  'factsAsOf',
  'reviewOn',
  'source.title',
  'source.url',
  'source.date',
  'addressee',
  'answer.status',
  ...saidOnly.filter((name) => name !== 'evidence'),
]

type Doc = { id: string } & Record<string, unknown>

async function textsOut(
  asking: Asking,
  collection: EditorialCollection,
  columns: readonly string[],
  which: Which,
): Promise<Rows> {
  const { payload, user } = asking
  const as = payloadAs(payload, user)
  const docs = await everyDoc<Doc>(
    (page) =>
      as.find({
        collection,
        draft: which.drafts || which.only.length > 0,
        locale: 'all',
        where: textsAmong(which),
        sort: 'createdAt',
        depth: 0,
        limit: 100,
        page,
      }) as never,
  )
  const keys = await tableKeys(asking)
  const codeOf = (names: ReadonlyMap<string, string>, id: string) =>
    [...names].find(([, value]) => value === id)?.[0] ?? ''
  const cells = (doc: Doc): Record<string, string> => {
    const flat = flatOf(collection, doc)
    const [source] = sourcesOf(flat)
    return {
      ...flat,
      axis: codeOf(keys.axis, flat.axis ?? ''),
      actor: codeOf(keys.actor, flat.actor ?? ''),
      needs: listed(flat.needs)
        .map((id) => codeOf(keys.needs, id))
        .join(' | '),
      stages: listed(flat.stages).join(' | '),
      serves: listed(flat.serves).join(' | '),
      'source.title': source?.title ?? '',
      'source.url': source?.url ?? '',
      'source.date': source?.date ?? '',
      id: doc.id,
      status: String(doc.status ?? ''),
      evidence: String(doc.evidence ?? ''),
      publishedAt: String(doc.publishedAt ?? '').slice(0, 10),
    }
  }
  return [[...columns], ...docs.map(cells).map((row) => columns.map((name) => row[name] ?? ''))]
}

async function synonymsOut({ payload, user }: Asking, { only }: Which): Promise<Rows> {
  const as = payloadAs(payload, user)
  const docs = await everyDoc<Doc>(
    (page) =>
      as.find({
        collection: 'synonyms',
        where: only.length ? { id: { in: only } } : {},
        sort: 'concept',
        depth: 0,
        limit: 100,
        page,
      }) as never,
  )
  const words = (value: unknown) => (Array.isArray(value) ? value.join(' | ') : '')
  return [
    [...synonymColumns],
    ...docs.map((doc) => [
      String(doc.concept ?? ''),
      ...locales.map((locale) => words(doc[locale])),
    ]),
  ]
}

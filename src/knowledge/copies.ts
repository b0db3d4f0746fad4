import type { PayloadRequest, Where } from 'payload'
import type { EditorialCollection, EditorialStatus } from '@/src/codes/knowledge'
import type { Locale } from '@/src/codes/languages'
import type { Copies } from '@/src/workflows/editorial'

type Said = Partial<Record<Locale, string | null>> | null

/** A practice or an output as the database holds it: ids, and every language. */
export type EditorialRow = {
  id: string
  _status?: 'draft' | 'published' | null
  status?: EditorialStatus | null
  rev?: number | null
  authors?: unknown[] | null
  group?: unknown
  original?: Locale | null
  title?: Said
  summary?: Said
  hasPendingDraft?: boolean | null
  lastStep?: { step?: string | null; rev?: number | null; user?: string | null } | null
  updatedAt: string
} & Record<string, unknown>

/**
 * A document and its copies. Until it is published its row is the working copy; from then on the row is the live one, and
 * what is reworked lies among its versions. `rev` is that of the document, on both.
 */
export type Standing = {
  row: EditorialRow
  live: EditorialRow | null
  working: EditorialRow | null
}

type Asking = { payload: PayloadRequest['payload'] } & Partial<PayloadRequest>

export async function standingOf(
  req: Asking,
  collection: EditorialCollection,
  id: string,
): Promise<Standing | null> {
  const where = { id: { equals: id } }
  const row = await req.payload.db.findOne<EditorialRow>({ collection, where, req })
  if (!row) return null
  if (row._status !== 'published') return { row, live: null, working: row }
  const [pending] = row.hasPendingDraft
    ? await pendingCopies(req, collection, { parent: { equals: id } })
    : []
  return { row, live: row, working: pending ? { ...pending, rev: row.rev } : null }
}

/** The working copies that lie beside a live one. `where` names versions: `parent`, `version.group`. */
export async function pendingCopies(
  req: Asking,
  collection: EditorialCollection,
  where: Where,
): Promise<EditorialRow[]> {
  const { docs } = await req.payload.db.findVersions<EditorialRow>({
    collection,
    where: {
      and: [
        { latest: { equals: true } },
        { 'version.hasPendingDraft': { equals: true } },
        { 'version._status': { equals: 'draft' } },
        where,
      ],
    },
    pagination: false,
    limit: 0,
    sort: 'updatedAt',
    // in which a `where` on a title is asked: without it SQLite refuses the question
    locale: req.locale,
    req,
  })
  return docs.map(({ parent, version }) => ({ ...version, id: String(parent) }))
}

export const copiesOf = ({ live, working }: Standing): Copies => ({
  live: live?.status ?? null,
  working: working?.status ?? null,
})

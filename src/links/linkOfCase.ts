import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { DAY } from '@/src/clocks/brussels'
import { now } from '@/src/clocks/now'
import { isLocale } from '@/src/codes/languages'
import { hashOfToken, tokenOf } from '@/src/links/token'
import type { Case, Link } from '@/src/payload-types'

const daysItOpens = 90

export const linkExpiry = (): string => new Date(now().getTime() + daysItOpens * DAY).toISOString()

/** The link to write to the person of this case, made if absent; null where no address is known to write to. */
export async function linkOfCase(req: PayloadRequest, caseId: string): Promise<string | null> {
  const known = await caseOf(req, caseId)
  return known?.person.email ? (await linkFor(req, known)).id : null
}

/** The link of a case whether or not it can be mailed: an operator prints it, or reads it aloud. */
export async function ensureLink(req: PayloadRequest, caseId: string): Promise<Link | null> {
  const known = await caseOf(req, caseId)
  return known ? linkFor(req, known) : null
}

const caseOf = (req: PayloadRequest, id: string) =>
  req.payload.db.findOne<Pick<Case, 'id' | 'person' | 'situation'>>({
    collection: 'cases',
    where: { id: { equals: id } },
    select: { person: true, situation: true },
    req,
  })

async function linkFor(
  req: PayloadRequest,
  { id: caseId, situation }: Pick<Case, 'id' | 'situation'>,
): Promise<Link> {
  const where = { case: { equals: caseId } }
  const found = await req.payload.db.findOne<Link>({ collection: 'links', where, req })
  if (found) return found
  const id = randomUUID()
  const at = now().toISOString()
  const spoken = situation.language
  const data = {
    id,
    case: caseId,
    language: isLocale(spoken) ? spoken : 'fr',
    generation: 1,
    tokenHash: hashOfToken(tokenOf({ id, generation: 1 })),
    expiresAt: linkExpiry(),
    acts: 0,
    createdAt: at,
    updatedAt: at,
  }
  return (await req.payload.db.create({ collection: 'links', data, req })) as unknown as Link
}

import type { PayloadRequest, Where } from 'payload'
import { appendEvent } from '@/src/audit/appendEvent'
import type { Happening } from '@/src/audit/chain'
import { holdersOf, tell } from '@/src/contacts/tell'
import { writeIf } from '@/src/database/writeIf'
import type { ContactGrant } from '@/src/payload-types'

/** Takes back what stands open and answers this, in the transaction of what it follows from; the holders are asked to delete. */
export async function closeGrants(
  req: PayloadRequest,
  by: Happening['by'],
  which: Where,
): Promise<void> {
  const { docs } = await req.payload.db.find<ContactGrant>({
    collection: 'contact-grants',
    where: { and: [{ status: { equals: 'active' } }, which] },
    pagination: false,
    limit: 0,
    req,
  })
  for (const grant of docs) {
    const { id, rev } = grant
    const isOurs = { id, status: 'active', rev }
    const taken = { status: 'revoked', rev: (rev ?? 0) + 1 }
    if (!(await writeIf(req, 'contact-grants', isOurs, taken))) continue
    const on = { collection: 'contact-grants', id }
    await appendEvent(req, { by, action: 'contact-grant.revoke', on, reason: 'left' })
    const about = `contact-grants:${id}`
    const mail = { kind: 'contact-revoked', event: `${id}:revoke`, about } as const
    await tell(req, await holdersOf(req, grant), mail)
  }
}

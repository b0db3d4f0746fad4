import type { Payload } from 'payload'
import { demoOf } from '@/src/demo'
import { tokenOf } from '@/src/links/token'
import { systemOf } from '@/src/payloadAs'

/** Demonstration only: the token of the person's own page, where a link was made for them; nobody else is ever shown it. */
export async function linkToShow(payload: Payload, referral: string): Promise<string | null> {
  if (!(await demoOf(payload))) return null
  const asked = systemOf(payload)
  const row = await asked.findByID({
    collection: 'referrals',
    id: referral,
    select: { case: true },
    depth: 0,
    disableErrors: true,
  })
  if (!row) return null
  const { docs } = await asked.find({
    collection: 'links',
    where: { case: { equals: row.case } },
    limit: 1,
    depth: 0,
  })
  return docs[0] ? tokenOf(docs[0]) : null
}

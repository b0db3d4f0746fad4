import type { PayloadRequest } from 'payload'
import { asker } from '@/access/vocabulary'
import type { DisclosureLevel, ReferralStatus } from '@/src/codes/referral'
import { now } from '@/src/clocks/now'
import { highest, levelFor, type Side } from '@/src/disclosure/levels'
import { sidesOf } from '@/src/disclosure/sides'
import { idOf } from '@/src/idOf'
import { caseFactsOf, type CaseFacts } from './caseFacts'
import { consentFor } from '@/src/consents/consentOf'

export type Row = {
  id?: string
  case?: unknown
  status?: ReferralStatus | null
  endedAt?: string | null
  requester?: { actor?: unknown; user?: unknown } | null
  owner?: { actor?: unknown; user?: unknown } | null
}

export type Reading = { sides: Side[]; level: DisclosureLevel; facts: CaseFacts | null }

/** From where this reader sees this referral. */
export function sidesIn(req: PayloadRequest, row: Row): Side[] {
  const who = asker(req)
  if (!who) return []
  return sidesOf(who, {
    requesterActor: idOf(row.requester?.actor),
    ownerActor: idOf(row.owner?.actor),
  })
}

/** How much of a referral this reader may see now, with the facts to fill it. */
export async function readingOf(req: PayloadRequest, row: Row): Promise<Reading> {
  const sides = sidesIn(req, row)
  const caseId = idOf(row.case)
  const owner = idOf(row.owner?.actor)
  const facts = sides.length && caseId ? await caseFactsOf(req, caseId) : null
  const level = highest(
    sides.map((side) =>
      levelFor(side, {
        status: row.status ?? 'draft',
        endedAt: row.endedAt ?? null,
        consentStands: Boolean(facts && owner && consentFor(facts.consents, owner)),
        now: now(),
      }),
    ),
  )
  return { sides, level, facts }
}

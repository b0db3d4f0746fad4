import type { Payload } from 'payload'
import { refusalIn } from '@/src/errors'
import { asClock } from '@/src/tick/asClock'
import { asSystem } from '@/src/payloadAs'
import type { Referral } from '@/src/payload-types'
import type { Deed } from '@/src/tick/deed'
import { dueReferrals } from '@/src/tick/due'

/** Unanswered past the last day: through the same door as every step, so that all who should are told. */
export async function expireUnanswered(payload: Payload): Promise<Deed[]> {
  const deeds: Deed[] = []
  for (const referral of await dueReferrals(payload, 'expireAt', ['requested', 'received']))
    if (await expire(payload, referral))
      deeds.push({ did: 'expire', referral: referral.reference ?? referral.id })
  return deeds
}

async function expire(payload: Payload, { id, rev }: Referral): Promise<boolean> {
  const data = { step: 'expire', rev } as Partial<Referral>
  try {
    await asClock(payload, (req) =>
      asSystem(req).update({ collection: 'referrals', id, depth: 0, data }),
    )
    return true
  } catch (fault) {
    // answered at the last moment: the answer stands
    if (refusalIn(fault)?.status === 409) return false
    throw fault
  }
}

import type { Payload } from 'payload'
import { carryDecision } from '@/src/meetings/carryOver'
import type { Decision } from '@/src/payload-types'
import { asClock } from './asClock'
import type { Deed } from './deed'

/** A meeting has passed, and what was open there still is: it appears at the next one. */
export async function carryDecisions(payload: Payload): Promise<Deed[]> {
  const { docs } = await payload.db.find<Decision>({
    collection: 'decisions',
    where: { status: { equals: 'open' } },
    pagination: false,
    limit: 0,
    req: {},
  })
  const deeds: Deed[] = []
  for (const decision of docs)
    if (await asClock(payload, (req) => carryDecision(req, decision)))
      deeds.push({ did: 'carry-decision', on: decision.id })
  return deeds
}

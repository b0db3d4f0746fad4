import type { PayloadRequest } from 'payload'
import { asker } from '@/access/vocabulary'
import { idOf } from '@/src/idOf'
import type { Party } from '@/src/workflows/referral'
import { sidesIn, type Row } from './reading'

/** As whom this request may act on this referral. */
export function partiesIn(req: PayloadRequest, row: Row): Party[] {
  const who = asker(req)
  if (!who) return req.context.actingAs ? [req.context.actingAs] : []
  const sides = sidesIn(req, row)
  const parties: Party[] = sides.filter((side) => side !== 'coordinator')
  if (sides.includes('requester') && idOf(row.requester?.user) === who.id) parties.push('sender')
  return parties
}

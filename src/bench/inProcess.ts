import type { Payload } from 'payload'
import { asSystemList, listAs } from './lists'
import { inTurn, type Measure } from './measure'
import { handover } from './handover'
import { systemOf } from '@/src/payloadAs'

/** The inbox of an operator among many, against Payload's own list of as many, without filter, access or disclosure. */
export async function inbox(payload: Payload, among: number): Promise<Measure> {
  const times = await inTurn(await listAs(payload, 'intake@ucm.example.org', 50), () =>
    asSystemList(payload, 50),
  )
  return { name: `inbox list of 50 among ${among} referrals`, ...times, unit: 'ms' }
}

/** An acceptance (consent, claim, audit, disclosure, outbox) against a plain Payload update of one field. */
export async function accept(payload: Payload, among: number): Promise<Measure> {
  const handovers = await handover(payload, 45)
  const { docs } = await systemOf(payload).find({ collection: 'thematic-axes', limit: 1, depth: 0 })
  const axis = docs[0]?.id ?? ''
  const plain = (round: number) =>
    systemOf(payload).update({
      collection: 'thematic-axes',
      id: axis,
      depth: 0,
      data: { description: `${round}` },
    })
  return {
    name: `accept a referral among ${among}`,
    ...(await inTurn((round) => handovers.accept(round), plain)),
    unit: 'ms',
  }
}

import { Forbidden, type CollectionBeforeChangeHook } from 'payload'
import { communeOf } from '@/src/codes/situation'
import { now } from '@/src/clocks/now'
import { keyedHash } from '@/src/keyedHash'
import { idOf } from '@/src/idOf'
import type { Case } from '@/src/payload-types'
import { freeReference } from '../freeReference'
import { actingMember, wrongBody } from '../refusals'

/** A new case belongs to the asker's operator; the zone stands for the address, and a keyed hash for the firm's number. */
export const openCase: CollectionBeforeChangeHook<Case> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const derived = {
    situation: withZone({ ...originalDoc, ...data }),
    firmHash: firmHashOf({ ...originalDoc, ...data }),
  }
  if (operation === 'update') return { ...data, ...derived }
  const who = actingMember(req)
  if (!who.actor || (data.actor && idOf(data.actor) !== who.actor)) throw new Forbidden(req.t)
  await refuseUnknownNeeds(req, data.needs)
  return {
    ...data,
    ...derived,
    actor: who.actor,
    reference: await freeReference(req, 'cases'),
    status: 'draft',
    createdAt: now().toISOString(),
  }
}

async function refuseUnknownNeeds(
  req: Parameters<typeof wrongBody>[0],
  needs: unknown,
): Promise<void> {
  const ids = (Array.isArray(needs) ? needs : []).map(idOf)
  if (!ids.length) return
  const { totalDocs } = await req.payload.db.count({
    collection: 'needs',
    where: { id: { in: ids } },
    req,
  })
  if (totalDocs < new Set(ids).size)
    throw wrongBody(req, 'cases', [{ path: 'needs', problem: 'unknown' }])
}

function withZone({ situation, person }: Partial<Case>): Case['situation'] {
  const zone = situation?.zone ?? communeOf(person?.address?.municipality)?.zone
  return { ...situation, ...(zone ? { zone } : {}) } as Case['situation']
}

const firmHashOf = ({ firm }: Partial<Case>): string | null =>
  firm?.enterpriseNumber ? keyedHash('enterprise-number', firm.enterpriseNumber) : null

import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { referralAccess } from '@/access/referrals'
import { idOf } from '@/src/idOf'
import type { Fault, StepField } from '@/src/workflows/stepFields'
import { wrongBody } from '../refusals'

type Draft = {
  need?: unknown
  service?: unknown
  basedOn?: unknown
  owner?: { actor?: unknown } | null
}

/** The databases answer an unknown relation differently; here it is 400 on both, before anything is written. */
export async function refuseUnknownRelations(req: PayloadRequest, draft: Draft): Promise<void> {
  const faults: Fault[] = []
  const actor = draft.owner && 'actor' in draft.owner ? draft.owner.actor : undefined
  const asked = [
    ['need', 'needs', draft.need, true],
    ['owner.actor', 'actors', actor, draft.owner !== undefined],
    ['service', 'services', draft.service, false],
    ['basedOn', 'referrals', draft.basedOn, false],
  ] as const
  for (const [path, collection, value, needed] of asked) {
    if (value === undefined && !(needed && path !== 'need')) continue
    const empty = value === undefined || value === null || value === ''
    if (empty && !needed) continue
    if (empty) faults.push({ path, problem: 'missing' })
    else if (!(await isKnown(req, collection, value))) faults.push({ path, problem: 'unknown' })
  }
  if (faults.length) throw wrongBody(req, 'referrals', faults)
}

async function isKnown(
  req: PayloadRequest,
  collection: CollectionSlug,
  value: unknown,
): Promise<boolean> {
  const id = idOf(value)
  if (!id) return false
  const readable = collection === 'referrals' ? await referralAccess.read({ req }) : true
  if (!readable) return false
  const where = { and: [{ id: { equals: id } }, ...(readable === true ? [] : [readable])] } as Where
  return (await req.payload.db.count({ collection, where, req })).totalDocs > 0
}

/** The person named as contact must work for the operator that answers. */
export async function refuseUnknownPeople(
  req: PayloadRequest,
  fields: readonly StepField[],
  body: Record<string, unknown>,
  { owner }: { owner?: { actor?: unknown } | null },
): Promise<void> {
  const user = (body.owner as { user?: unknown } | null | undefined)?.user
  if (!fields.includes('owner.user') || user === undefined || user === null || user === '') return
  const { totalDocs } = await req.payload.db.count({
    collection: 'users',
    where: {
      and: [
        { id: { equals: user } },
        { actor: { equals: idOf(owner?.actor) } },
        { functions: { in: ['intake', 'manager'] } },
        { active: { not_equals: false } },
      ],
    },
    req,
  })
  if (!totalDocs) throw wrongBody(req, 'referrals', [{ path: 'owner.user', problem: 'unknown' }])
}

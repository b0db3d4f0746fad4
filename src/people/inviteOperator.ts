import type { Payload, TypedUser } from 'payload'
import type { ActorKind } from '@/src/codes/people'
import { inTransaction } from '@/src/database/inTransaction'
import { payloadAs } from '@/src/payloadAs'
import { accountAt, asAddress } from './accountOf'
import { inviteInside, mayInviteTo, type Newcomer } from './invite'

export type NewOperator = {
  name: string
  kind: ActorKind
  membership: 'member' | 'invited'
  languages: string[]
  manager: Omit<Newcomer, 'functions'>
}

export type OperatorInvited =
  { outcome: 'invited'; slug: string } | { outcome: 'taken' | 'not-yours' }

/** An operator joins by the coordinator's invitation: the organisation, and the first person who keeps its profile. */
export async function inviteOperator(
  payload: Payload,
  by: TypedUser,
  asked: NewOperator,
): Promise<OperatorInvited> {
  if (!mayInviteTo(by, '')) return { outcome: 'not-yours' }
  const { manager, ...facts } = asked
  if (await accountAt({ payload }, asAddress(manager.email))) return { outcome: 'taken' }
  const slug = await freeSlug(payload, facts.name)
  return inTransaction<OperatorInvited>(payload, by, async (req) => {
    const actor = await payloadAs(payload, by, { req }).create({
      collection: 'actors',
      data: { ...facts, slug, receives: 'referrals' },
      depth: 0,
    })
    await inviteInside(req, actor.id, { ...manager, functions: ['manager'] })
    return { outcome: 'invited', slug }
  })
}

/** "Bureau d’Évere" is bureau-d-evere, the next of that name bureau-d-evere-2. */
async function freeSlug(payload: Payload, name: string): Promise<string> {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const base =
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'operator'
  for (let n = 1; ; n++) {
    const slug = n === 1 ? base : `${base}-${n}`
    const where = { slug: { equals: slug } }
    if ((await payload.db.count({ collection: 'actors', where, req: {} })).totalDocs === 0)
      return slug
  }
}

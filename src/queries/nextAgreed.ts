import type { Payload } from 'payload'
import { now } from '@/src/clocks/now'
import type { Named, ReferralSeen } from '@/src/disclosure/seen'
import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'

/** The operators that the person has already said yes to and that were not asked for this need: the next to ask, in their order. */
export async function nextAgreed(
  payload: Payload,
  user: User,
  { case: caseId, need }: ReferralSeen,
): Promise<Named[]> {
  if (!caseId) return []
  const asked = payloadAs(payload, user)
  const [consents, referrals] = await Promise.all([
    asked.find({
      collection: 'consents',
      where: { and: [{ case: { equals: caseId } }, { status: { equals: 'active' } }] },
      sort: '-givenAt',
      limit: 20,
      depth: 1,
    }),
    asked.find({
      collection: 'referrals',
      where: { and: [{ case: { equals: caseId } }, { need: { equals: need?.id ?? '' } }] },
      select: { owner: true },
      limit: 50,
      depth: 0,
    }),
  ])
  const tried = new Set(referrals.docs.map(({ owner }) => idOf(owner.actor)))
  const agreed = consents.docs
    .filter(({ expiresAt }) => !expiresAt || new Date(expiresAt) > now())
    .flatMap(({ actors, withdrawnActors }) => {
      const withdrawn = (withdrawnActors ?? []).map(idOf)
      return actors.filter((actor) => !withdrawn.includes(idOf(actor)))
    })
    .flatMap((actor) => (typeof actor === 'object' ? [{ id: actor.id, name: actor.name }] : []))
    .filter(({ id }) => !tried.has(id))
  return [...new Map(agreed.map((actor) => [actor.id, actor])).values()]
}

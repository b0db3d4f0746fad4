import type { PayloadRequest } from 'payload'
import { liveStatuses, type ReferralStep } from '@/src/codes/referral'
import { wallTime } from '@/src/clocks/brussels'
import { releaseUntil, undoUntil } from '@/src/clocks/deadlines'
import { now } from '@/src/clocks/now'
import { identityIn } from '@/src/disclosure/identityCheck'
import { env } from '@/src/env'
import { idOf } from '@/src/idOf'
import type { Actor, Need, Referral, Service } from '@/src/payload-types'
import type { Facts } from '@/src/workflows/conditions'
import { caseFactsOf, type CaseFacts } from './caseFacts'
import { anyStands, consentFor, consentFacts } from '@/src/consents/consentOf'

/** The finding of the identity check that the answer may name: where, never what. */
export type Position = { from: number; to: number; kind: string }
export type Gathered = Facts & { positions: Position[] }

type Body = Record<string, unknown>

/** What the conditions of a step look at, read once, inside its transaction. */
export async function gatherFacts(
  req: PayloadRequest,
  step: ReferralStep,
  before: Referral,
  body: Body,
): Promise<Gathered> {
  const owner = idOf(before.owner.actor) ?? ''
  const [known, actor, need] = await Promise.all([
    caseFactsOf(req, idOf(before.case) ?? ''),
    actorOf(req, owner),
    needOf(req, idOf(before.need)),
  ])
  const sending = step === 'send'
  const services = sending ? await servicesFor(req, owner, need, idOf(before.service)) : []
  const positions = sending && known ? identityIn(before.summary ?? '', identityOf(known)) : []
  return {
    now: now(),
    consent: consentOn(known, owner, Boolean(need?.sensitive)),
    actor: {
      id: owner,
      active: await isActive(req, actor),
      takesReferrals: actor?.receives === 'referrals',
    },
    requesterActor: idOf(before.requester?.actor) ?? '',
    needServed: services.length > 0,
    full: services.length > 0 && services.every(({ capacity }) => capacity === 'full'),
    overrideReason: typeof body.overrideReason === 'string' ? body.overrideReason.trim() : '',
    reachable: isReachable(known),
    liveTwin: sending ? await hasLiveTwin(req, before, owner) : false,
    identityInSummary: positions.length > 0,
    positions,
    undoUntil: before.sentAt ? undoUntil(new Date(before.sentAt), env.undoSeconds) : null,
    releaseUntil: before.answeredAt ? releaseUntil(new Date(before.answeredAt)) : null,
    reasons: (body.statusReason as { codes?: string[] } | undefined)?.codes ?? [],
    vainDays: (before.attempts ?? [])
      .filter(({ reached }) => !reached)
      .map(({ at }) => String(wallTime(new Date(at ?? 0)).day)),
  }
}

const ofActor = { membership: true, parent: true, receives: true } as const
const ofNeed = { parent: true, sensitive: true } as const
type Owner = Pick<Actor, 'id' | keyof typeof ofActor>
type Asked = Pick<Need, 'id' | keyof typeof ofNeed>

const actorOf = async (req: PayloadRequest, id: string | null): Promise<Owner | null> =>
  id
    ? req.payload.db.findOne<Owner>({
        collection: 'actors',
        where: { id: { equals: id } },
        select: ofActor,
        req,
      })
    : null

const needOf = async (req: PayloadRequest, id: string | null): Promise<Asked | null> =>
  id
    ? req.payload.db.findOne<Asked>({
        collection: 'needs',
        where: { id: { equals: id } },
        select: ofNeed,
        req,
      })
    : null

function consentOn(known: CaseFacts | null, owner: string, sensitive: boolean): Facts['consent'] {
  if (!known) return { given: false, covers: false }
  const given = anyStands(known.consents)
  const naming = known.consents.filter((consent) => consentFor([consent], owner))
  const covering = naming.some(
    (consent) => !sensitive || consentFacts(consent).categories.includes('sensitive'),
  )
  return { given, covers: covering }
}

/** Outside the platform, itself or the organisation it belongs to. */
async function isActive(req: PayloadRequest, actor: Owner | null): Promise<boolean> {
  if (!actor || actor.membership === 'outside') return false
  if (actor.membership || !actor.parent) return true
  return isActive(req, await actorOf(req, idOf(actor.parent)))
}

const ofService = { needs: true, capacity: true } as const
type Offer = Pick<Service, 'id' | keyof typeof ofService>

/** The services of the operator that take this need, or the need it is a part of; the one asked, if one was. */
async function servicesFor(
  req: PayloadRequest,
  actor: string,
  need: Asked | null,
  service: string | null,
): Promise<Offer[]> {
  if (!need) return []
  const wanted = [need.id, idOf(need.parent)].filter((id): id is string => id !== null)
  const { docs } = await req.payload.db.find<Offer>({
    collection: 'services',
    where: { actor: { equals: actor } },
    select: ofService,
    pagination: false,
    limit: 0,
    req,
  })
  return docs
    .filter(({ needs }) => (needs ?? []).some((one) => wanted.includes(idOf(one) ?? '')))
    .filter(({ id }) => !service || id === service)
}

const isReachable = (known: CaseFacts | null): boolean => {
  const person = known?.case.person
  return Boolean(person?.phone || person?.email || person?.contactPreference === 'through-adviser')
}

const identityOf = ({ case: { person, firm } }: CaseFacts) => ({
  firstName: person.firstName,
  lastName: person.lastName,
  firm: firm?.name ?? undefined,
  enterpriseNumber: firm?.enterpriseNumber ?? undefined,
  phone: person.phone ?? undefined,
  email: person.email ?? undefined,
  street: person.address?.street ?? undefined,
})

async function hasLiveTwin(req: PayloadRequest, before: Referral, owner: string): Promise<boolean> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'referrals',
    where: {
      and: [
        { case: { equals: idOf(before.case) } },
        { 'owner.actor': { equals: owner } },
        { need: { equals: idOf(before.need) } },
        { status: { in: [...liveStatuses] } },
        { id: { not_equals: before.id } },
      ],
    },
    req,
  })
  return totalDocs > 0
}

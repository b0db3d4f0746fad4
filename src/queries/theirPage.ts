import type { Payload } from 'payload'
import {
  isLive,
  type ConsentCategory,
  type ConsentMethod,
  type ReferralStatus,
} from '@/src/codes/referral'
import type { ActorKind } from '@/src/codes/people'
import type { Locale } from '@/src/codes/languages'
import { now } from '@/src/clocks/now'
import { idOf } from '@/src/idOf'
import { systemOf } from '@/src/payloadAs'
import type { Actor, Case, Consent, Link, Need, Referral, Service, User } from '@/src/payload-types'
import { stands } from '@/src/workflows/consent'
import { whoReadWhat, type ReadingOfTheirs } from './whoReadWhat'

/** A question that waits for the person's answer. */
export type Question = {
  id: string
  actors: { name: string; kind: ActorKind }[]
  categories: ConsentCategory[]
  purposes: string[]
  costs: string[]
}

/** One aid: a referral, or an operator that may be asked later. */
export type Aid = {
  /** What stopping it is done on; null where there is nothing left to stop. */
  stop: { what: 'withdraw-referral' | 'withdraw-operator'; on: string } | null
  actor: string
  state: ReferralStatus | 'reserve' | 'withdrawn'
  need: string | null
  contact: string | null
  firstContactOn: Date | null
  agreed: { on: Date; method: ConsentMethod } | null
}

export type TheirPage = {
  firstName: string
  spokeOn: Date
  adviser: { name: string; actor: string; phone: string | null }
  questions: Question[]
  aids: Aid[]
  readings: ReadingOfTheirs[]
  /** Somebody the person may owe money to was named. */
  creditorNamed: boolean
  expiresAt: Date
  canStop: boolean
}

/** Everything that the person behind a link may see: all of what concerns them, asked as the system since they have no account. */
export async function theirPage(payload: Payload, link: Link, locale: Locale): Promise<TheirPage | null> {
  const asked = systemOf(payload)
  const caseId = idOf(link.case) ?? ''
  const ofCase = { where: { case: { equals: caseId } }, locale, limit: 100, depth: 1 } as const
  const [found, consents, referrals] = await Promise.all([
    asked.findByID({ collection: 'cases', id: caseId, depth: 1, locale, disableErrors: true }),
    asked.find({ collection: 'consents', sort: 'createdAt', ...ofCase }),
    asked.find({ collection: 'referrals', sort: 'createdAt', ...ofCase }),
  ])
  if (!found) return null
  const aids = aidsOf(consents.docs, referrals.docs)
  return {
    firstName: found.person.firstName,
    spokeOn: new Date(found.createdAt),
    adviser: adviserOf(found, consents.docs),
    questions: consents.docs
      .filter(({ status }) => status === 'proposed')
      .map((consent) => questionOf(consent, referrals.docs)),
    aids,
    readings: await whoReadWhat(payload, caseId, referrals.docs.map(({ id }) => id)),
    creditorNamed: consents.docs.some(({ actors }) => actors.some((one) => is<Actor>(one) && one.creditorSide)),
    expiresAt: new Date(link.expiresAt),
    canStop: aids.some(({ stop }) => stop) || consents.docs.some(({ status }) => status === 'proposed'),
  }
} // prettier-ignore

const is = <T extends object>(value: unknown): value is T =>
  typeof value === 'object' && value !== null

function adviserOf({ actor }: Case, consents: readonly Consent[]): TheirPage['adviser'] {
  const collector = consents.find(({ collectedBy }) => is<User>(collectedBy))?.collectedBy
  const operator = is<Actor>(actor) ? actor : null
  return {
    name: is<User>(collector) ? collector.name : '',
    actor: operator?.name ?? '',
    phone: operator?.contactPoints?.[0]?.phone ?? null,
  }
}

function questionOf(
  { id, actors, withdrawnActors, categories }: Consent,
  referrals: readonly Referral[],
): Question {
  const withdrawn = (withdrawnActors ?? []).map(idOf)
  const named = actors.filter(is<Actor>).filter((actor) => !withdrawn.includes(actor.id))
  const drafts = referrals.filter(
    ({ owner, status }) =>
      status === 'draft' && named.some((actor) => actor.id === idOf(owner.actor)),
  )
  const unique = (said: (string | null | undefined)[]) => [
    ...new Set(said.filter((one) => typeof one === 'string' && one !== '')),
  ] as string[]
  return {
    id,
    actors: named.map(({ name, kind }) => ({ name, kind })),
    categories,
    purposes: unique(drafts.map(({ need }) => (is<Need>(need) ? need.label : null))),
    costs: unique(drafts.map(({ service }) => (is<Service>(service) ? service.cost : null))),
  }
} // prettier-ignore

/** Referrals that were sent, newest first, then the operators that were agreed to and know nothing. */
function aidsOf(consents: readonly Consent[], referrals: readonly Referral[]): Aid[] {
  const sent = referrals
    .filter(({ sentAt, status }) => sentAt && status !== 'entered-in-error')
    .map((referral) => aidOf(referral, consents))
    .toReversed()
  const known = new Set(
    referrals.filter(({ sentAt }) => sentAt).map(({ owner }) => idOf(owner.actor)),
  )
  const reserve = new Map<string, Aid>()
  for (const consent of consents)
    for (const aid of reserveOf(consent)) if (!known.has(aid.id)) reserve.set(aid.id, aid.aid)
  return [...sent, ...reserve.values()]
}

function aidOf(referral: Referral, consents: readonly Consent[]): Aid {
  const { id, owner, need, firstContactOn, status } = referral
  const state = status ?? 'draft'
  const under = consents.findLast(
    ({ actors, givenAt }) => givenAt && actors.some((actor) => idOf(actor) === idOf(owner.actor)),
  )
  return {
    stop: isLive(state) ? { what: 'withdraw-referral', on: id } : null,
    actor: is<Actor>(owner.actor) ? owner.actor.name : '',
    state,
    need: is<Need>(need) ? need.label : null,
    contact: is<User>(owner.user) ? owner.user.name : null,
    firstContactOn: firstContactOn ? new Date(firstContactOn) : null,
    agreed: agreedIn(under),
  }
}

function reserveOf(consent: Consent): { id: string; aid: Aid }[] {
  const withdrawn = (consent.withdrawnActors ?? []).map(idOf)
  const facts = { ...consent, actors: [], withdrawnActors: [] }
  const standing = stands(facts, now())
  return consent.actors.filter(is<Actor>).flatMap(({ id, name }) => {
    const isWithdrawn = withdrawn.includes(id)
    if (!standing && !isWithdrawn) return []
    const aid: Aid = {
      stop: standing && !isWithdrawn ? { what: 'withdraw-operator', on: id } : null,
      actor: name,
      state: isWithdrawn ? 'withdrawn' : 'reserve',
      need: null,
      contact: null,
      firstContactOn: null,
      agreed: agreedIn(consent),
    }
    return [{ id, aid }]
  })
}

const agreedIn = (consent: Consent | undefined): Aid['agreed'] =>
  consent?.givenAt ? { on: new Date(consent.givenAt), method: consent.method } : null

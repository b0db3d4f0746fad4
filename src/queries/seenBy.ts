import { deadlineNames } from '@/src/codes/referral'
import { sidesOf } from '@/src/disclosure/sides'
import type { AgreedTo, Contact, Disclosed, Named, ReferralSeen } from '@/src/disclosure/seen'
import { idOf } from '@/src/idOf'
import type { Referral, User } from '@/src/payload-types'

type Row = Partial<Referral> & Pick<Referral, 'id'>

/** A referral as Payload answered it to this person, in the shape that pages draw. */
export function seenBy(user: User, row: Row): ReferralSeen {
  const from = { actor: named(row.requester?.actor), user: namedOrNull(row.requester?.user) }
  const to = { actor: named(row.owner?.actor), user: namedOrNull(row.owner?.user) }
  const reader = {
    id: user.id,
    actor: idOf(user.actor),
    roles: user.roles,
    functions: user.functions ?? [],
  }
  const [side = 'coordinator'] = sidesOf(reader, {
    requesterActor: from.actor.id,
    ownerActor: to.actor.id,
  })
  return {
    id: row.id,
    rev: row.rev ?? 0,
    reference: row.reference ?? '',
    case: idOf(row.case),
    side,
    from,
    to,
    status: row.status ?? 'draft',
    waitsFor: row.businessStatus ?? 'none',
    priority: row.priority ?? 'routine',
    need: namedOrNull(row.need),
    service: namedOrNull(row.service),
    summary: row.summary ?? null,
    basedOn: idOf(row.basedOn),
    ...endOf(row),
    contacts: contactsOf(row),
    overrideReason: row.overrideReason ?? null,
    ...(typeof row.alreadyFollowed === 'boolean' && { alreadyFollowed: row.alreadyFollowed }),
    ...timesOf(row),
    disclosed: disclosedIn(row.disclosed),
  }
}

function endOf({ statusReason, outcome }: Row): Pick<ReferralSeen, 'reason' | 'outcome'> {
  return {
    reason: { codes: statusReason?.codes ?? [], text: statusReason?.text ?? null },
    outcome: outcome?.codes?.length
      ? { codes: outcome.codes, needMet: outcome.needMet ?? null, text: outcome.text ?? null }
      : null,
  }
}

function timesOf(row: Row) {
  const deadlines = Object.fromEntries(
    deadlineNames.flatMap((name) => {
      const at = date(row.deadlines?.[name])
      return at ? [[name, at]] : []
    }),
  ) as ReferralSeen['deadlines']
  return {
    deadlines,
    firstContactOn: date(row.firstContactOn),
    createdAt: date(row.createdAt),
    sentAt: date(row.sentAt),
    receivedAt: date(row.receivedAt),
    answeredAt: date(row.answeredAt),
    endedAt: date(row.endedAt),
  }
}

const contactsOf = ({ attempts }: Row): Contact[] =>
  (attempts ?? []).map(({ at, channel, reached, by }) => ({
    at: new Date(at ?? 0),
    channel: channel ?? null,
    reached: Boolean(reached),
    by: namedOrNull(by),
  }))

type Told = {
  level?: Disclosed['level']
  nextHardDateWithin?: number
  consent?: Record<keyof AgreedTo, unknown>
  hardDates?: { kind: NonNullable<Disclosed['hardDates']>[number]['kind']; date: string }[]
} & Partial<Pick<Disclosed, 'situation' | 'person' | 'firm'>>

/** The virtual field is computed by our own hook: its shape is the contract's. */
function disclosedIn(value: Referral['disclosed']): Disclosed {
  const told = (value ?? {}) as Told
  return {
    level: told.level ?? 'D0',
    situation: told.situation ?? null,
    nextHardDateWithin: told.nextHardDateWithin ?? null,
    consent: told.consent ? agreedTo(told.consent) : null,
    person: told.person ?? null,
    firm: told.firm ?? null,
    hardDates: told.hardDates?.map(({ kind, date: on }) => ({ kind, date: new Date(on) })) ?? null,
  }
}

const agreedTo = (consent: Record<keyof AgreedTo, unknown>): AgreedTo => ({
  method: consent.method as AgreedTo['method'],
  givenAt: date(consent.givenAt as string | null),
  expiresAt: date(consent.expiresAt as string | null),
  categories: (consent.categories ?? []) as AgreedTo['categories'],
  textVersion: (consent.textVersion as string | null) ?? null,
})

const date = (value: string | null | undefined): Date | null => (value ? new Date(value) : null)

function namedOrNull(value: unknown): Named | null {
  const id = idOf(value)
  if (!id) return null
  const { name, label } = (typeof value === 'object' ? value : {}) as {
    name?: string
    label?: string
  }
  return { id, name: name ?? label ?? '' }
}

const named = (value: unknown): Named => namedOrNull(value) ?? { id: '', name: '' }

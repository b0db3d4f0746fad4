import { now } from '@/src/clocks/now'
import { idOf } from '@/src/idOf'
import type { Consent } from '@/src/payload-types'
import { covers, stands, type ConsentFacts } from '@/src/workflows/consent'

export const consentFacts = (consent: Consent): ConsentFacts => ({
  status: consent.status,
  actors: ids(consent.actors),
  withdrawnActors: ids(consent.withdrawnActors),
  categories: consent.categories ?? [],
  expiresAt: consent.expiresAt,
})

const ids = (relations: readonly unknown[] | null | undefined): string[] =>
  (relations ?? []).map(idOf).filter((id): id is string => id !== null)

/** The consent under which this operator may know who it is, if one stands; the latest wins. */
export const consentFor = (consents: readonly Consent[], actor: string): Consent | undefined =>
  [...consents]
    .sort((a, b) => String(b.givenAt ?? '').localeCompare(String(a.givenAt ?? '')))
    .find((consent) => covers(consentFacts(consent), actor, now()))

export const anyStands = (consents: readonly Consent[]): boolean =>
  consents.some((consent) => stands(consentFacts(consent), now()))

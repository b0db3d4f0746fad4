import type { FieldHook } from 'payload'
import { nextHardDateWithin } from '@/src/clocks/deadlines'
import { now } from '@/src/clocks/now'
import { idOf } from '@/src/idOf'
import type { Consent } from '@/src/payload-types'
import { consentFor } from '@/src/consents/consentOf'
import type { CaseFacts } from './caseFacts'
import { readingOf, type Row } from './reading'

type Case = CaseFacts['case']

/** What of the case this reader may know through the referral, computed at each read: `{ level, … }`. */
export const disclosed: FieldHook = async ({ overrideAccess, req, siblingData }) => {
  if (overrideAccess) return undefined
  const row = siblingData as Row
  const { level, facts } = await readingOf(req, row)
  if (level === 'D0' || !facts) return { level }
  const consent = consentFor(facts.consents, idOf(row.owner?.actor) ?? '')
  const known = {
    level,
    ...atD1(facts.case),
    ...(consent ? { consent: shownConsent(consent) } : {}),
  }
  return level === 'D1' ? known : { ...known, ...atD2(facts.case) }
}

function atD1({ situation, hardDates }: Case) {
  const { stage, sector, size, zone, language } = situation
  const dates = (hardDates ?? []).map(({ date }) => new Date(date))
  const within = nextHardDateWithin(dates, now())
  return {
    situation: { stage, sector, size, zone, language },
    ...(within === undefined ? {} : { nextHardDateWithin: within }),
  }
}

const atD2 = ({ person, firm, hardDates }: Case) => ({
  person,
  firm: firm ?? {},
  hardDates: (hardDates ?? []).map(({ kind, date }) => ({ kind, date })),
})

const shownConsent = ({ method, givenAt, expiresAt, categories, textVersion }: Consent) => ({
  method,
  givenAt,
  expiresAt,
  categories,
  textVersion,
})

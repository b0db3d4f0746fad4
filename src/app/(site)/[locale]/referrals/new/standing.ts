import type { Locale } from '@/src/codes/languages'
import { now } from '@/src/clocks/now'
import { consentFacts } from '@/src/consents/consentOf'
import { wordsIn } from '@/src/i18n/words'
import type { Actor, Consent } from '@/src/payload-types'
import { datesIn } from '@/src/ui/dates'
import { stands, stillNamed } from '@/src/workflows/consent'
import { listed } from '../../find/listed'

/** What the person has agreed to before and that still stands, in a sentence; nothing where nothing does. */
export function standingConsents(locale: Locale, consents: readonly Consent[]): string {
  return consents
    .filter((consent) => {
      const facts = consentFacts(consent)
      return stands(facts, now()) && stillNamed(facts).length > 0
    })
    .map((consent) => told(locale, consent))
    .join(' ')
}

function told(locale: Locale, { givenAt, method, actors, withdrawnActors }: Consent): string {
  const { codes, newReferral } = wordsIn(locale)
  const gone = (withdrawnActors ?? []).map(nameOf)
  const names = actors.map(nameOf).filter((name) => name && !gone.includes(name))
  const day = givenAt ? datesIn(locale).date(new Date(givenAt)) : ''
  return newReferral.consent.standingHint(day, codes.consentMethod[method], listed(locale, names))
}

const nameOf = (actor: string | Actor): string => (typeof actor === 'string' ? '' : actor.name)

import { payloadAs } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'
import { entrepreneurOf } from '../content/entrepreneurs'
import { communes } from '@/src/codes/situation'
import { idIn, type Cast } from './cast'
import type { Agreement } from './chapter'

/** The person calls: the referrer opens their case. */
export async function openCase(cast: Cast, by: User, person: string): Promise<string> {
  const who = entrepreneurOf(person)
  const { id } = await payloadAs(cast.payload, by).create({
    collection: 'cases',
    depth: 0,
    data: {
      person: {
        firstName: who.firstName,
        lastName: who.lastName,
        email: who.email,
        phone: who.phone,
        address: {
          street: who.street,
          postalCode: communes[who.commune].postalCode,
          municipality: who.commune,
        },
        contactPreference: who.contactPreference ?? 'phone',
        contactNote: who.contactNote,
      },
      firm: { name: who.firm, enterpriseNumber: who.enterpriseNumber },
      situation: {
        stage: who.stage,
        sector: who.sector,
        size: who.size,
        language: who.language,
      },
      needs: who.needs.map((code) => idIn(cast.needs, code)),
      hardDates: who.hardDate
        ? [
            {
              kind: who.hardDate.kind,
              date: cast.calendar.inDays(who.hardDate.inDays).toISOString(),
            },
          ]
        : [],
      distress: who.distress ?? false,
    },
  } as never)
  return String(id)
}

/** The person agrees aloud or on paper, or is asked by a link to answer for themselves. */
export async function recordConsent(cast: Cast, by: User, person: string, caseId: string, agreed: Agreement): Promise<void> {
  await payloadAs(cast.payload, by).create({
    collection: 'consents',
    depth: 0,
    data: {
      case: caseId,
      purpose: 'referral',
      actors: agreed.actors.map((slug) => idIn(cast.actors, slug)),
      categories: agreed.categories,
      method: agreed.method,
      evidence: evidenceOf(cast, by, person, agreed),
    },
  } as never)
} // prettier-ignore

function evidenceOf({ calendar }: Cast, by: User, person: string, { method, when }: Agreement) {
  const { language, email } = entrepreneurOf(person)
  const read = { textVersion: '1', language, at: calendar.moment(when).toISOString() }
  if (method === 'oral') return { ...read, readBy: by.id, confirmationTo: email }
  if (method === 'paper') return { ...read, heldBy: by.id, place: language === 'nl' ? 'Papieren dossier, op kantoor' : 'Dossier papier, au bureau' }
  return {}
} // prettier-ignore

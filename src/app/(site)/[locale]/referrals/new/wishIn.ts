import type { ConsentCategory, ConsentMethod } from '@/src/codes/referral'
import type { Locale } from '@/src/codes/languages'
import { now } from '@/src/clocks/now'
import { currentConsentText } from '@/src/consentTexts'
import { idOf } from '@/src/idOf'
import type { Case } from '@/src/payload-types'
import type { Typed } from '@/src/ui/formState'
import { inOrder, ranksIn } from './chosen'
import type { Start } from './start'
import { postalCodeOf, type CaseChange, type NewCase, type NewConsent, type Wish } from './wish'

/** One field as it was typed, without the blanks around it; nothing where nothing was. */
export const said = (values: Typed, name: string): string | undefined => {
  const value = values[name]
  return (typeof value === 'string' && value.trim()) || undefined
}
const ticked = (values: Typed, name: string) => said(values, name) !== undefined

export const orderIn = (values: Typed): string[] => inOrder(ranksIn(values))

type About = { start: Start; user: { id: string }; language: Locale; send: boolean }

/** What was typed, in the words of the door. Nothing is judged here. */
export function wishIn(values: Typed, { start, user, language, send }: About): Wish {
  const order = orderIn(values)
  const [first = ''] = order
  const { known, draft, basedOn } = start
  return {
    case: known
      ? { id: known.found.id, change: changeOf(known.found, values) }
      : { open: caseIn(values) },
    consent: consentIn(values, order, { user, language, send, email: known?.found.person.email }),
    referral: {
      need: said(values, 'need') ?? '',
      owner: { actor: first },
      service: said(values, `service.${first}`),
      basedOn: basedOn?.id,
      summary: said(values, 'summary') ?? '',
    },
    draft: draft ? { id: draft.id, rev: draft.rev } : undefined,
    send: send && said(values, 'consent') !== 'link',
    overrideReason: said(values, 'overrideReason'),
  }
}

const inDanger = (values: Typed) => said(values, 'safe') === 'no'

/** A date without an hour: midday in Brussels, the same day for everyone. */
const dayOf = (date: string) => `${date}T11:00:00.000Z`

export function caseIn(values: Typed): NewCase {
  const of = (name: string) => said(values, name)
  const municipality = of('person.address.municipality')
  const [kind, date] = [of('hardDates.kind'), of('hardDates.date')]
  const typed = {
    person: {
      firstName: of('person.firstName'),
      lastName: of('person.lastName'),
      phone: of('person.phone'),
      email: of('person.email'),
      contactPreference: of('person.contactPreference'),
      address: {
        street: of('person.address.street'),
        municipality,
        postalCode: postalCodeOf(municipality),
      },
    },
    firm: { name: of('firm.name'), enterpriseNumber: of('firm.enterpriseNumber') },
    situation: {
      stage: of('situation.stage'),
      sector: of('situation.sector'),
      size: of('situation.size'),
      language: of('situation.language'),
    },
    needs: [of('need')].filter((need) => need !== undefined),
    hardDates: kind && date ? [{ kind, date: dayOf(date) }] : [],
    distress: inDanger(values),
  }
  // codes and what is missing are the door's to judge
  return typed as NewCase
}

/** A case learns of a new need, of danger, and how to reach the person where it did not know; of nothing else here. */
function changeOf(found: Case, values: Typed): CaseChange | undefined {
  const needs = found.needs.flatMap((need) => idOf(need) ?? [])
  const need = said(values, 'need')
  const contact = (['phone', 'email'] as const).flatMap((name) => {
    const typed = said(values, `person.${name}`)
    return typed ? [[name, typed]] : []
  })
  const change = {
    ...(need && !needs.includes(need) && { needs: [...needs, need] }),
    ...(inDanger(values) && !found.distress && { distress: true }),
    ...(contact.length > 0 && { person: { ...found.person, ...Object.fromEntries(contact) } }),
  }
  return Object.keys(change).length > 0 ? change : undefined
}

const methods: readonly string[] = ['oral', 'paper', 'link'] satisfies ConsentMethod[]

type Told = Pick<About, 'user' | 'language' | 'send'> & { email?: string | null }

function consentIn(
  values: Typed,
  order: readonly string[],
  { user, language, send, email }: Told,
): NewConsent | null {
  const answer = said(values, 'consent')
  if (!answer || !methods.includes(answer)) return null
  // a draft writes to nobody: the question goes out with the last button
  if (answer === 'link' && !send) return null
  const method = answer as ConsentMethod
  const categories: ConsentCategory[] = [
    'contact',
    'situation',
    ...(['sensitive', 'already-followed', 'outcome'] as const).filter((name) =>
      ticked(values, name),
    ),
  ]
  const to = said(values, 'person.email') ?? email
  const text = { textVersion: currentConsentText, language, at: now().toISOString() }
  const evidence = {
    oral: { ...text, readBy: user.id, ...(to && { confirmationTo: to }) },
    paper: { ...text, heldBy: user.id, place: said(values, 'place') ?? '' },
    link: undefined,
  }[method]
  return { actors: order.slice(0, 3), categories, method, ...(evidence && { evidence }) }
}

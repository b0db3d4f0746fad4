import type { ReferralSeen } from '@/src/disclosure/seen'
import { idOf } from '@/src/idOf'
import { knownActors } from '@/src/queries/knownActors'
import { allOf, type NeedFamily } from '@/src/queries/knownNeeds'
import { oneCase, type CaseWithAll } from '@/src/queries/oneCase'
import { oneReferral } from '@/src/queries/oneReferral'
import type { MemberVisit } from '@/src/session'
import type { Typed } from '@/src/ui/formState'
import type { Carried } from './chosen'

/** What the address brings along: ids and codes, never a word about a person. */
export type Opening = Partial<
  Record<
    'case' | 'draft' | 'basedOn' | 'need' | 'actor' | 'service' | 'stage' | 'language' | 'commune',
    string
  >
>

const names = [
  'case',
  'draft',
  'basedOn',
  'need',
  'actor',
  'service',
  'stage',
  'language',
  'commune',
] as const

export function openingIn(asked: Record<string, string | string[] | undefined>): Opening {
  const one = (name: string) => String([asked[name]].flat()[0] ?? '').slice(0, 100)
  return Object.fromEntries(names.flatMap((name) => (one(name) ? [[name, one(name)]] : [])))
}

/** From where the form starts: a case of one's own, a draft taken up again, a referral that it continues. */
export type Start = {
  known: CaseWithAll | null
  draft: ReferralSeen | null
  basedOn: ReferralSeen | null
}

/** A referral one may not read, or a draft that is none any more, is as good as none. */
export async function startOf(
  { payload, user, locale }: MemberVisit,
  opening: Opening,
): Promise<Start> {
  const referral = (id?: string) => (id ? oneReferral(payload, user, locale, id) : null)
  const [asDraft, before] = await Promise.all([referral(opening.draft), referral(opening.basedOn)])
  const draft = asDraft?.status === 'draft' ? asDraft : null
  const basedOn = before ?? (draft?.basedOn ? await referral(draft.basedOn) : null)
  const caseId =
    opening.case ?? draft?.case ?? (basedOn?.side === 'requester' ? basedOn.case : null)
  return { known: caseId ? await oneCase(payload, user, locale, caseId) : null, draft, basedOn }
}

/** What stands in the form before anything is typed, under the names of its fields. */
export function givenBy(
  opening: Opening,
  { known, draft, basedOn }: Start,
  families: readonly NeedFamily[],
  locale: string,
): Typed {
  const situation = known?.found.situation
  const named =
    draft?.need?.id ?? opening.need ?? basedOn?.need?.id ?? idOf(known?.found.needs[0]) ?? ''
  const need = allOf(families).find(({ id, code }) => id === named || code === named)
  return {
    need: need?.id ?? '',
    'situation.stage': situation?.stage ?? opening.stage ?? '',
    'situation.language': situation?.language ?? opening.language ?? locale,
    'person.address.municipality': known
      ? (known.found.person.address?.municipality ?? '')
      : (opening.commune ?? ''),
    summary: draft?.summary ?? basedOn?.summary ?? '',
  }
}

/** The operator and the service one comes for; operators are named by their slug in an address, or by their id. */
export async function carriedBy(
  visit: MemberVisit,
  opening: Opening,
  { draft }: Start,
): Promise<Carried> {
  const named = draft?.to.actor.id ?? opening.actor
  const actors = await knownActors(visit)
  const actor = [...actors.values()].find(({ id, slug }) => id === named || slug === named)
  return { actor: actor?.id, service: draft?.service?.id ?? opening.service }
}

import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { createLocalReq, executeAuthStrategies, type Payload } from 'payload'
import { cache } from 'react'
import { isLocale, type Locale } from '@/src/codes/languages'
import { wordsIn, type Words } from '@/src/i18n/words'
import { payloadAs } from '@/src/payloadAs'
import { paths } from '@/src/paths'
import type { User } from '@/src/payload-types'
import { currentTerms } from '@/src/terms'
import { thePayload } from '@/src/thePayload'
import type { Person } from '@/src/ui/nav'

/** Who asks for this page, in which language, and the door through which they ask. */
export type Visit = {
  payload: Payload
  locale: Locale
  words: Words
  user: User | null
  /** The Local API as this person, in this language. */
  as: ReturnType<typeof payloadAs>
}
export type MemberVisit = Visit & { user: User; person: Person }

/** Once per request, whoever asks. `payload.auth` would work out their rights on every field of every collection as well. */
const signedIn = cache(async () => {
  const payload = thePayload()
  const req = await createLocalReq({}, payload)
  const asked = { headers: await headers(), payload, req }
  const { user } = await executeAuthStrategies(asked)
  return { payload, user: user && user.active !== false ? user : null }
})

/** For pages that are open to everyone. @throws Next's "not found" for a language that is not one of the three */
export async function whoIsHere(locale: string): Promise<Visit> {
  if (!isLocale(locale)) notFound()
  const { payload, user } = await signedIn()
  return { payload, locale, words: wordsIn(locale), user, as: payloadAs(payload, user, { locale }) }
}

/**
 * For the pages of members, and for every action of theirs: who is signed out goes to the door and comes back to `path`,
 * who has not accepted the terms in force reads them first.
 */
export async function requireMember(locale: string, path: string): Promise<MemberVisit> {
  const visit = await whoIsHere(locale)
  const { user } = visit
  if (!user) redirect(paths.signIn(visit.locale, path))
  if (!user.termsAcceptedAt || user.termsVersion !== currentTerms)
    redirect(paths.terms(visit.locale, path))
  return { ...visit, user, person: personOf(user) }
}

/** What the frame and the navigation need to know of somebody. */
export function personOf({ name, actor, roles, functions }: User): Person {
  const operator = actor && typeof actor === 'object' ? actor : null
  return {
    name,
    actor: operator && { name: operator.acronym || operator.name, receives: operator.receives },
    roles,
    functions: functions ?? [],
  }
}

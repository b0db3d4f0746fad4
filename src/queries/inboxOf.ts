import type { Payload } from 'payload'
import type { Locale } from '@/src/codes/languages'
import { idOf } from '@/src/idOf'
import type { User } from '@/src/payload-types'
import { lineOfList, pageOfReferrals, type PageAsked } from './pageOfReferrals'

/** The referrals that this person's operator received, newest first. */
export const inboxOf = (payload: Payload, user: User, locale: Locale, asked: PageAsked) =>
  pageOfReferrals(payload, user, locale, asked, {
    where: [{ 'owner.actor': { equals: idOf(user.actor) } }, { status: { not_equals: 'draft' } }],
    sort: '-sentAt',
    select: lineOfList,
  })

import type { Payload } from 'payload'
import type { Locale } from '@/src/codes/languages'
import { idOf } from '@/src/idOf'
import type { User } from '@/src/payload-types'
import { lineOfList, pageOfReferrals, type PageAsked } from './pageOfReferrals'

/** The referrals of this person's operator, drafts included, newest first; their people are its own cases. */
export const sentBy = (payload: Payload, user: User, locale: Locale, asked: PageAsked) =>
  pageOfReferrals(payload, user, locale, asked, {
    where: [{ 'requester.actor': { equals: idOf(user.actor) } }],
    sort: '-createdAt',
    select: { ...lineOfList, disclosed: true },
  })

import { bodyOfStep } from '@/src/app/(site)/[locale]/desk/text/bodyOfStep'
import { bodyOf } from '@/src/app/(site)/[locale]/referrals/[id]/bodyOf'
import type { EditorialCollection, EditorialStep } from '@/src/codes/knowledge'
import type { ReferralStep } from '@/src/codes/referral'

/** The collections whose state is taken further by steps in the panel. */
export type Stepped = 'referrals' | EditorialCollection

/** What a step’s fields say, as its door expects it: the forms of the pages and of the panel are read alike. */
export const stepBody = (slug: Stepped, step: string, form: FormData): object =>
  slug === 'referrals'
    ? bodyOf(step as ReferralStep, form)
    : bodyOfStep(step as EditorialStep, form)

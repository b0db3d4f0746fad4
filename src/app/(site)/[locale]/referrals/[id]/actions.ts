'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { ReferralStep } from '@/src/codes/referral'
import { payloadAs } from '@/src/payloadAs'
import { paths } from '@/src/paths'
import type { Referral } from '@/src/payload-types'
import { requireMember } from '@/src/session'
import type { FormState } from '@/src/ui/formState'
import { isStep } from '@/src/workflows/referral'
import { bodyOf } from './bodyOf'
import { refusalOf } from './refusalOf'

/** Which step, of which referral, as it stood on the page that was drawn. */
type Asked = { locale: string; id: string; rev: number; step: ReferralStep }

/** Takes one step through the one door, and shows the referral as it is then. */
export async function takeStep(asked: Asked, _: FormState, form: FormData): Promise<FormState> {
  const { id, rev, step } = asked
  const { payload, user, locale, words } = await requireMember(asked.locale, '')
  const here = paths.referral(locale, String(id))
  if (!isStep(step)) redirect(here)
  try {
    await payloadAs(payload, user, { locale, req: { headers: speaking(locale) } }).update({
      collection: 'referrals',
      id: String(id),
      depth: 0,
      select: { rev: true },
      data: { step, rev, ...bodyOf(step, form) } as Partial<Referral>,
    })
  } catch (fault) {
    const no = refusalOf(fault, step, form, words)
    if (!no) throw fault
    if (no.kind === 'closed') redirect(here)
    if (no.kind === 'mend') return no.state
    if (!no.stillOpen) redirect(`${here}?first=1`)
    revalidatePath(here)
    return no.state
  }
  redirect(here)
}

/** The call that was made: a contact that succeeded starts the support, any other is an attempt. */
export async function noteCall(
  asked: Omit<Asked, 'step'>,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  const step = form.get('contact.reached') === 'yes' ? 'start' : 'log-contact'
  return takeStep({ ...asked, step }, before, form)
}

/** The door answers in this language. */
const speaking = (locale: string) => new Headers({ 'accept-language': locale })

'use server'

import { redirect } from 'next/navigation'
import type { GrantStep } from '@/src/codes/contacts'
import { refusalIn } from '@/src/errors'
import { paths } from '@/src/paths'
import { contactHolders } from '@/src/queries/contactHolders'
import type { MemberVisit } from '@/src/session'
import type { FormState } from '@/src/ui/formState'
import { requireContacts } from '../requireContacts'

type Asked = { locale: string; grant: string; rev: number }

export async function revokeGrant(asked: Asked): Promise<void> {
  const visit = await requireContacts(asked.locale, '')
  const isDone = await take(visit, 'revoke', asked)
  redirect(`${paths.contactHolders(visit.locale)}?done=${isDone ? 'one' : 'first'}`)
}

export async function renewGrant(asked: Asked): Promise<void> {
  const visit = await requireContacts(asked.locale, '')
  const isDone = await take(visit, 'renew', asked)
  redirect(`${paths.contactHolders(visit.locale)}?done=${isDone ? 'renewed' : 'first'}`)
}

/** Everything that is held at this moment, one step each. */
export async function revokeAll(spoken: string): Promise<FormState> {
  const visit = await requireContacts(spoken, '')
  let isDone = true
  for (const { holders } of await contactHolders(visit))
    for (const { grant, rev } of holders)
      isDone = (await take(visit, 'revoke', { grant, rev })) && isDone
  redirect(`${paths.contactHolders(visit.locale)}?done=${isDone ? 'all' : 'first'}`)
}

/** Whether the step was taken; where somebody was first, the page says so and shows how it stands now. */
async function take(
  { as }: MemberVisit,
  step: GrantStep,
  { grant, rev }: Pick<Asked, 'grant' | 'rev'>,
): Promise<boolean> {
  try {
    await as.update({
      collection: 'contact-grants',
      id: String(grant),
      data: { step, rev },
      depth: 0,
    })
    return true
  } catch (fault) {
    if ([403, 404, 409].includes(refusalIn(fault)?.status ?? 500)) return false
    throw fault
  }
}

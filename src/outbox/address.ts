import type { Payload, PayloadRequest } from 'payload'
import { isEmailAddress } from '@/src/codes/mail'
import { idOf } from '@/src/idOf'
import type { Case, Consent, Link, Outbox, User } from '@/src/payload-types'

/** Where this mail goes, looked up when it leaves; null where nobody is there any more. */
export async function addressOf(payload: Payload, mail: Outbox): Promise<string | null> {
  const req = { payload, context: {} } as PayloadRequest
  const find = async <T>(collection: 'users' | 'links' | 'cases' | 'consents', value: unknown) => {
    const where = { id: { equals: idOf(value) } }
    return (await payload.db.findOne({ collection, where, req })) as T | null
  }
  if (mail.user) {
    const user = await find<User>('users', mail.user)
    return user && user.active !== false ? user.email : null
  }
  if (mail.kind === 'entrepreneur-confirmation') {
    const said = confirmationTo(await find<Consent>('consents', mail.consent))
    if (said) return said
  }
  const link = await find<Link>('links', mail.link)
  const known = link ? await find<Case>('cases', link.case) : null
  return known?.person.email ?? null
}

/** The address given for the confirmation, kept in the evidence alone. */
function confirmationTo(consent: Consent | null): string | null {
  const said = (consent?.evidence as { confirmationTo?: unknown } | null | undefined)
    ?.confirmationTo
  return isEmailAddress(said) ? said : null
}

import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { isEmailAddress } from '@/src/codes/mail'
import { appendEvent } from '@/src/audit/appendEvent'
import { idOf } from '@/src/idOf'
import { ensureLink, linkOfCase } from '@/src/links/linkOfCase'
import { queueMail } from '@/src/outbox/queueMail'
import type { Consent } from '@/src/payload-types'
import { businessStatusOf } from '@/src/workflows/businessStatus'
import { actingAs } from '../actingAs'
import { consentFacts } from '@/src/consents/consentOf'
import { forgetCaseFacts } from '../referrals/caseFacts'
import { writeOnDrafts } from '../referrals/writeOnDrafts'

/** In the transaction of the consent: the record, the drafts that waited for it, and the mail that asks or confirms. */
export const announceConsent: CollectionAfterChangeHook<Consent> = async ({
  doc,
  operation,
  req,
}) => {
  forgetCaseFacts(req)
  await tellDrafts(req, doc)
  if (operation !== 'create') return doc
  await appendEvent(req, {
    by: actingAs(req),
    action: 'consent.create',
    on: { collection: 'consents', id: doc.id },
    ids: consentFacts(doc).actors,
    outcome: `${doc.method} ${doc.status ?? ''}`,
  })
  await writeToThePerson(req, doc)
  return doc
}

/** A consent asked by link goes to the person; one read aloud is confirmed where they said, if they said an address. */
async function writeToThePerson(req: PayloadRequest, consent: Consent): Promise<void> {
  const asks = consent.method === 'link'
  const link = asks
    ? await linkOfCase(req, idOf(consent.case) ?? '')
    : await linkToConfirm(req, consent)
  if (!link) return
  const kind = asks ? 'entrepreneur-consent' : 'entrepreneur-confirmation'
  await queueMail(req, { kind, to: { link }, event: `${consent.id}:${kind}`, consent: consent.id })
}

async function linkToConfirm(req: PayloadRequest, consent: Consent): Promise<string | null> {
  const said = consent.evidence as { confirmationTo?: unknown } | null | undefined
  if (!isEmailAddress(said?.confirmationTo)) return null
  return (await ensureLink(req, idOf(consent.case) ?? ''))?.id ?? null
}

/** To each operator it names, but for those that the person withdrew it from. */
async function tellDrafts(req: PayloadRequest, consent: Consent): Promise<void> {
  const { actors, status, withdrawnActors } = consentFacts(consent)
  for (const actor of actors) {
    const standing = withdrawnActors.includes(actor) ? 'inactive' : (status ?? undefined)
    const data = { businessStatus: businessStatusOf('draft', standing) }
    await writeOnDrafts(req, idOf(consent.case), data, [{ 'owner.actor': { equals: actor } }])
  }
}

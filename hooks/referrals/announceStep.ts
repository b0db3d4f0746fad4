import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { asker } from '@/access/vocabulary'
import { undoUntil } from '@/src/clocks/deadlines'
import { env } from '@/src/env'
import { idOf } from '@/src/idOf'
import { linkOfCase } from '@/src/links/linkOfCase'
import { dropWaiting } from '@/src/outbox/dropWaiting'
import { queueMail } from '@/src/outbox/queueMail'
import { coordinatorsToTell, intakeToTell, personToTell } from '@/src/outbox/recipients'
import type { Referral } from '@/src/payload-types'
import type { ReferralStep } from '@/src/codes/referral'
import { tellOf, type Told } from '@/src/workflows/tells'
import { takenOf } from '../asked'

/** In the transaction of the step: everybody who should know is told, and nobody twice. */
export const announceStep: CollectionAfterChangeHook = async ({ doc, req }) => {
  const taken = takenOf(req, String(doc.id))
  if (!taken?.step) return doc
  const step = taken.step as ReferralStep
  const after = taken.after as unknown as Referral
  if (step === 'undo') {
    await dropWaiting(req, { referral: after.id, kind: 'referral-sent' })
    return doc
  }
  const tell = tellOf(
    step,
    (taken.before as unknown as Referral).status ?? 'draft',
    Boolean(after.sealed),
  )
  if (!tell) return doc
  const event = `${after.id}:${step}:${String(after.rev)}`
  const notBefore =
    step === 'send' && after.sentAt ? undoUntil(new Date(after.sentAt), env.undoSeconds) : undefined
  for (const told of tell.who)
    for (const to of await recipientsOf(req, told, after)) {
      if ('user' in to && to.user === asker(req)?.id) continue
      const kind = 'link' in to ? 'entrepreneur-news' : tell.kind
      await queueMail(req, {
        kind,
        to,
        event,
        referral: after.id,
        ...(notBefore ? { notBefore } : {}),
      })
    }
  return doc
}

type Recipient = { user: string } | { link: string }

async function recipientsOf(
  req: PayloadRequest,
  told: Told,
  referral: Referral,
): Promise<Recipient[]> {
  switch (told) {
    case 'requester':
      return asUsers(
        await personToTell(
          req,
          idOf(referral.requester?.user),
          idOf(referral.requester?.actor),
          'referrer',
        ),
      )
    case 'owner': {
      const assignee = idOf(referral.owner.user)
      const actor = idOf(referral.owner.actor)
      return asUsers(
        assignee
          ? await personToTell(req, assignee, actor, 'intake')
          : await intakeToTell(req, actor),
      )
    }
    case 'coordination':
      return asUsers(await coordinatorsToTell(req))
    case 'entrepreneur': {
      const link = await linkOfCase(req, idOf(referral.case) ?? '')
      return link ? [{ link }] : []
    }
  }
}

const asUsers = (ids: readonly string[]): Recipient[] => ids.map((user) => ({ user }))

import type { Payload } from 'payload'
import { now } from '@/src/clocks/now'
import { env } from '@/src/env'
import { idOf } from '@/src/idOf'
import { renewLink } from '@/src/links/openLink'
import { log } from '@/src/log'
import { addressOf } from '@/src/outbox/address'
import { afterFault } from '@/src/outbox/afterFault'
import { claimMail, dueMails, markDead, markSent, putBack } from '@/src/outbox/claimMail'
import { enclosuresOf } from '@/src/outbox/enclosures'
import { factsOf } from '@/src/outbox/facts'
import { letterOf } from '@/src/outbox/letter'
import { postman, type Parcel, type Postman } from '@/src/outbox/postman'
import type { Outbox } from '@/src/payload-types'

const atOnce = 50

/** One pass over the outbox: everything due leaves, each mail by one process. @returns how many left */
export async function deliverDue(payload: Payload, by?: Postman): Promise<number> {
  const carrier = by ?? postman()
  try {
    return await pass(payload, carrier)
  } finally {
    if (!by) carrier.close()
  }
}

async function pass(payload: Payload, carrier: Postman): Promise<number> {
  let sent = 0
  for (;;) {
    const due = await dueMails(payload, atOnce)
    for (const mail of due) {
      const claimed = await claimMail(payload, mail)
      if (!claimed) continue
      const outcome = await deliver(payload, carrier, claimed)
      if (outcome === 'shut') return sent
      if (outcome === 'sent') sent += 1
    }
    if (due.length < atOnce) return sent
  }
}

async function deliver(
  payload: Payload,
  carrier: Postman,
  mail: Outbox,
): Promise<'sent' | 'kept' | 'shut'> {
  try {
    const address = await addressOf(payload, mail)
    if (!address) {
      await markDead(payload, mail, 'no-recipient')
      return 'kept'
    }
    await carrier.post(await parcelOf(payload, mail, address))
  } catch (error) {
    return failed(payload, mail, error)
  }
  const link = idOf(mail.link)
  if (link) await renewLink(payload, link)
  await markSent(payload, mail)
  return 'sent'
}

async function failed(payload: Payload, mail: Outbox, error: unknown): Promise<'kept' | 'shut'> {
  const { fault, isDead, waitMs, isShut } = afterFault(error, mail.attempts ?? 1)
  log.warn(
    { mail: mail.id, kind: mail.kind, attempts: mail.attempts, fault, isDead },
    'a mail did not leave',
  )
  if (isDead) await markDead(payload, mail, fault)
  else await putBack(payload, mail, new Date(now().getTime() + waitMs), fault)
  return isShut ? 'shut' : 'kept'
}

/** The same row makes the same parcel: sent twice, it carries the same Message-ID. */
async function parcelOf(payload: Payload, mail: Outbox, address: string): Promise<Parcel> {
  const { subject, text, html } = letterOf(
    mail.kind,
    mail.language ?? 'fr',
    await factsOf(payload, mail),
    env.serverUrl,
  )
  return {
    file: `${mail.createdAt.replace(/[:.]/g, '-')}-${mail.kind}-${mail.id}.eml`,
    from: env.mailFrom,
    // as an object it is one address, whatever signs it holds
    to: { name: '', address },
    subject,
    text,
    html,
    ...(await enclosuresOf(payload, mail, address)),
    messageId: mail.messageId ?? undefined,
    date: now(),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': mail.language ?? 'fr',
    },
  }
}

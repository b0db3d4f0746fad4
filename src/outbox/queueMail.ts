import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Locale } from '@/src/codes/languages'
import type { MailKind } from '@/src/codes/mail'
import { now } from '@/src/clocks/now'
import { env } from '@/src/env'

export type MailTo = { user: string } | { link: string }

/** A mail to be, in ids: nothing of it says who is in difficulty. */
export type MailToQueue = {
  kind: MailKind
  to: MailTo
  /** What happened, once: the same event never reaches one recipient twice. */
  event: string
  referral?: string
  consent?: string
  /** What else it speaks of: `slug:id`. */
  about?: string
  /** Not to leave before this moment: a step that can be undone waits out its window. */
  notBefore?: Date
}

/** Writes one mail to the outbox, in the transaction of what it tells of. */
export async function queueMail(req: PayloadRequest, mail: MailToQueue): Promise<void> {
  const key = `${mail.event}:${recipientOf(mail.to)}`
  // a duplicate key caught inside a transaction would end it: one looks first
  if (await isQueued(req, key)) return
  const language = await languageOf(req, mail.to)
  if (!language) return
  const id = randomUUID()
  const at = now().toISOString()
  await req.payload.db.create({
    collection: 'outbox',
    req,
    returning: false,
    data: {
      id,
      key,
      kind: mail.kind,
      ...mail.to,
      language,
      event: mail.event,
      referral: mail.referral ?? null,
      consent: mail.consent ?? null,
      about: mail.about ?? null,
      state: 'waiting',
      attempts: 0,
      notBefore: (mail.notBefore ?? now()).toISOString(),
      messageId: `<${id}@${new URL(env.serverUrl).hostname}>`,
      createdAt: at,
      updatedAt: at,
    },
  })
}

const recipientOf = (to: MailTo) => ('user' in to ? to.user : to.link)

async function isQueued(req: PayloadRequest, key: string): Promise<boolean> {
  const where = { key: { equals: key } }
  return (await req.payload.db.count({ collection: 'outbox', where, req })).totalDocs > 0
}

/** The language of the recipient; nobody is written to who is no longer there. */
async function languageOf(req: PayloadRequest, to: MailTo): Promise<Locale | undefined> {
  if ('link' in to) {
    const where = { id: { equals: to.link } }
    return (
      await req.payload.db.findOne<{ id: string; language: Locale }>({
        collection: 'links',
        where,
        select: { language: true },
        req,
      })
    )?.language
  }
  const where = { id: { equals: to.user } }
  return (
    await req.payload.db.findOne<{ id: string; locale: Locale }>({
      collection: 'users',
      where,
      select: { locale: true },
      req,
    })
  )?.locale
}

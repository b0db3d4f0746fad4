import type { Payload, Where } from 'payload'
import type { MailKind } from '@/src/codes/mail'
import { env } from '@/src/env'
import { factsOf } from '@/src/outbox/facts'
import { letterOf } from '@/src/outbox/letter'
import type { MailTo } from '@/src/outbox/queueMail'
import type { Outbox } from '@/src/payload-types'

/** A mail that was delivered, as its recipient opens it. `path` is where its link leads. */
export type Received = {
  id: string
  kind: MailKind
  sentAt: string
  subject: string
  text: string
  path: string
}

const shown = 100

/** The mails that one person was sent, and nobody else's, the latest first: the demonstration opens them on a page. */
export async function mailsTo(payload: Payload, to: MailTo): Promise<Received[]> {
  const isTheirs: Where =
    'user' in to ? { user: { equals: to.user } } : { link: { equals: to.link } }
  const { docs } = await payload.db.find<Outbox>({
    collection: 'outbox',
    where: { and: [isTheirs, { state: { equals: 'sent' } }] },
    sort: '-sentAt',
    limit: shown,
    pagination: false,
    req: {},
  })
  return Promise.all(docs.map((mail) => read(payload, mail)))
}

async function read(payload: Payload, mail: Outbox): Promise<Received> {
  const facts = await factsOf(payload, mail)
  const { subject, text } = letterOf(mail.kind, mail.language ?? 'fr', facts, env.serverUrl)
  return {
    id: mail.id,
    kind: mail.kind,
    sentAt: mail.sentAt ?? mail.updatedAt,
    subject,
    text,
    path: facts.path,
  }
}

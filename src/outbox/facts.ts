import type { Payload, PayloadRequest } from 'payload'
import type { Locale } from '@/src/codes/languages'
import type { MailFacts } from '@/src/codes/mail'
import { alsoDue } from '@/src/outbox/alsoDue'
import { contactFacts } from '@/src/outbox/contactFacts'
import { isOfKnowledge, knowledgeFacts } from '@/src/outbox/knowledgeFacts'
import { idOf } from '@/src/idOf'
import { tokenOf } from '@/src/links/token'
import type { Actor, Consent, Link, Outbox, Referral } from '@/src/payload-types'
import { paths } from '@/src/paths'
import { textFacts } from '@/src/outbox/textFacts'
import { passwordTokenFor } from '@/src/people/passwordLink'

/** What a mail may say, read anew whenever it is written: references and organisations, and where its link leads. */
export async function factsOf(payload: Payload, mail: Outbox): Promise<MailFacts> {
  if (isOfKnowledge(mail)) return knowledgeFacts(payload, mail)
  if (mail.kind.startsWith('text-')) return textFacts(mail)
  if (mail.about?.startsWith('contact-')) return contactFacts(payload, mail)
  const req = { payload, context: {} } as PayloadRequest
  const language: Locale = mail.language ?? 'fr'
  const referral = await found<Referral>(req, 'referrals', idOf(mail.referral))
  const nameOf = async (actor: unknown) =>
    oneLine((await found<Actor>(req, 'actors', idOf(actor)))?.name ?? '')
  // those to the person name neither need nor operator
  const said = mail.link
    ? { reference: '', requester: '', owner: '' }
    : {
        reference: referral?.reference ?? '',
        requester: await nameOf(referral?.requester?.actor),
        owner: await nameOf(referral?.owner.actor),
      }
  const others = referral && mail.user ? await alsoDue(payload, mail, referral) : []
  return { ...said, others, path: await pathOf(req, mail, language) }
}

async function pathOf(req: PayloadRequest, mail: Outbox, language: Locale): Promise<string> {
  if (mail.link) {
    const link = await found<Link>(req, 'links', idOf(mail.link))
    return link ? paths.entrepreneur(language, tokenOf(link)) : paths.home(language)
  }
  if (mail.kind === 'invitation' || mail.kind === 'forgotten-password') {
    const token = await passwordTokenFor(req, idOf(mail.user) ?? '', mail.kind)
    return token ? paths.setPassword(language, token) : paths.forgotPassword(language)
  }
  if (mail.kind === 'account-locked') return paths.forgotPassword(language)
  const referral = idOf(mail.referral)
  if (referral) return paths.referral(language, referral)
  const consent = await found<Consent>(req, 'consents', idOf(mail.consent))
  return consent ? paths.case(language, idOf(consent.case) ?? '') : paths.today(language)
}

async function found<T>(
  req: PayloadRequest,
  collection: 'referrals' | 'actors' | 'links' | 'consents',
  id: string | null,
): Promise<T | null> {
  if (!id) return null
  const where = { id: { equals: id } }
  return (await req.payload.db.findOne({ collection, where, req })) as T | null
}

/** A name that somebody wrote must not add a line to the head of a mail. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

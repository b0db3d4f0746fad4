import type { Where } from 'payload'
import type { GrantedTo, RequestStatus, RequestStep } from '@/src/codes/contacts'
import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { ContactRequest } from '@/src/payload-types'
import { askDoor } from './askDoor'
import type { Asking } from './asking'
import { decidedContacts } from './decidedContacts'
import { everyDoc } from './everyDoc'
import { grantsOnRequests, type Given } from './grantsOnRequests'
import { shownContacts, type ShownContact } from './shownContact'

export type RequestSeen = {
  id: string
  rev: number
  status: RequestStatus
  contact: ShownContact | null
  /** Ids of channels, and those of the contact that were asked for. */
  channels: string[]
  purpose: string
  until: Date | null
  to: GrantedTo
  who: { id: string | null; name: string; actor: string }
  reason: string
  askedAt: Date
  settledAt: Date
  /** What the answer gave, once it gave something. */
  given: Given | null
  /** The asker decides on the contact. */
  decides: boolean
}

/** Which requests still wait: those for the asker's answer, and those of their operator? */
export async function pendingRequests(
  asking: Asking,
): Promise<{ forMe: RequestSeen[]; ours: RequestSeen[] }> {
  const pending = await requestsWhere(asking, { status: { equals: 'requested' } })
  return {
    forMe: pending.filter(({ decides }) => decides),
    ours: pending.filter(({ decides }) => !decides),
  }
}

/** What did the asker's operator ask of this contact, the latest first? */
export async function requestsFor(asking: Asking, contact: string): Promise<RequestSeen[]> {
  const actor = idOf(asking.user.actor)
  if (!actor) return []
  const theirs = { 'requester.actor': { equals: actor } }
  const list = await requestsWhere(asking, { and: [{ contact: { equals: contact } }, theirs] })
  return list.toReversed()
}

export async function oneContactRequest(asking: Asking, id: string): Promise<RequestSeen | null> {
  const [found] = await requestsWhere(asking, { id: { equals: id } })
  return found ?? null
}

/** What the asker may do with it now. */
export async function requestStepsOf(asking: Asking, id: string): Promise<RequestStep[]> {
  const door = { collection: 'contact-requests', path: '/:id/steps', params: { id } } as const
  const { steps } = await askDoor<{ steps: { step: RequestStep }[] }>(asking, door)
  return steps.map(({ step }) => step)
}

async function requestsWhere(asking: Asking, where: Where): Promise<RequestSeen[]> {
  const { payload, user, locale } = asking
  const as = payloadAs(payload, user, { locale })
  const docs = await everyDoc<ContactRequest>((page) =>
    as.find({
      collection: 'contact-requests',
      where,
      sort: 'createdAt',
      limit: 100,
      page,
      depth: 1,
    }),
  )
  if (!docs.length) return []
  const [contacts, { decided }, given] = await Promise.all([
    shownContacts(
      asking,
      docs.flatMap(({ contact }) => idOf(contact) ?? []),
    ),
    decidedContacts(asking),
    grantsOnRequests(
      asking,
      docs.flatMap(({ id, status }) => (status === 'granted' ? id : [])),
    ),
  ])
  return docs.map((doc) => {
    const contact = idOf(doc.contact) ?? ''
    return seen(doc, {
      contact: contacts.get(contact) ?? null,
      decides: decided.has(contact),
      given: given.get(doc.id) ?? null,
    })
  })
}

type Beside = Pick<RequestSeen, 'contact' | 'decides' | 'given'>

function seen(doc: ContactRequest, beside: Beside): RequestSeen {
  const { requester, until, answeredAt, updatedAt } = doc
  return {
    id: doc.id,
    rev: doc.rev ?? 1,
    status: doc.status ?? 'requested',
    ...beside,
    channels: doc.channels ?? [],
    purpose: doc.purpose,
    until: until ? new Date(until) : null,
    to: doc.to ?? 'person',
    who: {
      id: idOf(requester?.user),
      name: nameOf(requester?.user),
      actor: nameOf(requester?.actor),
    },
    reason: doc.statusReason?.text ?? '',
    askedAt: new Date(doc.createdAt),
    settledAt: new Date(answeredAt ?? updatedAt),
  }
}

const nameOf = (side: unknown): string => (side as { name?: string } | null | undefined)?.name ?? ''

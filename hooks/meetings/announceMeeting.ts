import type { PayloadRequest } from 'payload'
import { asker } from '@/access/vocabulary'
import { now } from '@/src/clocks/now'
import type { MailKind } from '@/src/codes/mail'
import { writeIf } from '@/src/database/writeIf'
import { idOf } from '@/src/idOf'
import { sameAddress } from '@/src/meetings/invitations'
import { queueMail } from '@/src/outbox/queueMail'
import { managersToTell } from '@/src/outbox/recipients'
import type { Meeting, Outbox, User } from '@/src/payload-types'

/**
 * Whoever stands on the list of a meeting to come is invited, told of a new time or place, and told when it does not take
 * place, or not for them: each once for every issue of the invitation.
 */
export async function announceMeeting(req: PayloadRequest, meeting: Meeting): Promise<Meeting> {
  if (new Date(meeting.startsAt) <= now()) return meeting
  const told = await toldBefore(req, meeting.id)
  const listed = meeting.cancelledAt ? new Set<string>() : await onTheList(req, meeting)
  const issue = `meeting:${meeting.id}:${meeting.sequence ?? 0}`
  const tell = async (kind: MailKind, user: string) => {
    if (user === asker(req)?.id) return
    const event = kind === 'meeting-cancelled' ? `${issue}:cancelled` : issue
    await queueMail(req, { kind, to: { user }, event, about: `meetings:${meeting.id}` })
  }
  for (const user of listed)
    await tell(told.has(user) ? 'meeting-changed' : 'meeting-invited', user)
  const refused = meeting.cancelledAt ? new Set<string>() : whoRefused(meeting)
  for (const user of told)
    if (!listed.has(user) && !refused.has(user)) await tell('meeting-cancelled', user)
  return listed.size && !meeting.invitedAt ? markInvited(req, meeting) : meeting
}

/** Nothing is called off for whoever said that they do not come. */
const whoRefused = ({ attendance }: Meeting): Set<string> =>
  new Set(
    (attendance ?? []).flatMap(({ status, user }) => (isComing(status) ? [] : (idOf(user) ?? []))),
  )

const isComing = (status: string | null | undefined): boolean =>
  status !== 'declined' && status !== 'excused'

async function markInvited(req: PayloadRequest, meeting: Meeting): Promise<Meeting> {
  const invitedAt = now().toISOString()
  await writeIf(req, 'meetings', { id: meeting.id }, { invitedAt })
  return { ...meeting, invitedAt }
}

/** Those who still hold an invitation: the last that they were sent was no cancellation. */
async function toldBefore(req: PayloadRequest, id: string): Promise<Set<string>> {
  const { docs } = await req.payload.db.find<Outbox>({
    collection: 'outbox',
    where: { about: { equals: `meetings:${id}` } },
    sort: 'createdAt',
    pagination: false,
    limit: 0,
    req,
  })
  const last = new Map(docs.map(({ user, kind }) => [idOf(user) ?? '', kind]))
  return new Set(
    [...last]
      .filter(([, kind]) => (kind as MailKind) !== 'meeting-cancelled')
      .map(([user]) => user),
  )
}

/** People named, the managers of an operator named without one, and guests who have an account. */
async function onTheList(req: PayloadRequest, meeting: Meeting): Promise<Set<string>> {
  const coming = (meeting.attendance ?? []).filter(({ status }) => isComing(status))
  const people = new Set<string>()
  for (const { user, actor } of coming) {
    const named = idOf(user)
    for (const id of named ? [named] : await managersToTell(req, idOf(actor))) people.add(id)
  }
  for (const id of await guestsOf(req, meeting)) people.add(id)
  return people
}

async function guestsOf(req: PayloadRequest, { guests }: Meeting): Promise<string[]> {
  const addresses = (guests ?? [])
    .filter(({ until }) => new Date(until) > now())
    .map(({ email }) => sameAddress(email))
  if (!addresses.length) return []
  const { docs } = await req.payload.db.find<User>({
    collection: 'users',
    where: { and: [{ email: { in: addresses } }, { active: { equals: true } }] },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map(({ id }) => id)
}

import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { asker } from '@/access/vocabulary'
import { appendEvent } from '@/src/audit/appendEvent'
import type { MailKind } from '@/src/codes/mail'
import { peopleOfGroup } from '@/src/groups/groupsOf'
import { idOf } from '@/src/idOf'
import { queueMail } from '@/src/outbox/queueMail'
import { coordinatorsToTell, managersToTell } from '@/src/outbox/recipients'
import type { WorkingGroup } from '@/src/payload-types'
import { actingAs } from '../actingAs'

const actions = { requested: 'group.request', open: 'group.open', closed: 'group.close' } as const

/** A group that is asked for, opened or closed stands on the record, and those whom it concerns are told. */
export const recordGroup: CollectionAfterChangeHook<WorkingGroup> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const status = doc.status ?? 'requested'
  if (operation === 'update' && previousDoc.status === status) return doc
  const on = { collection: 'working-groups', id: doc.id }
  await appendEvent(req, { by: actingAs(req), action: actions[status], on })
  if (status === 'requested') await tell(req, doc, 'group-requested', await coordinatorsToTell(req))
  if (status === 'open' && operation === 'update')
    await tell(req, doc, 'group-opened', await concerned(req, doc))
  return doc
}

async function concerned(req: PayloadRequest, { id, askedBy }: WorkingGroup): Promise<string[]> {
  const people = await peopleOfGroup(req, id)
  for (const actor of askedBy ?? []) people.push(...(await managersToTell(req, idOf(actor))))
  return [...new Set(people)]
}

async function tell(
  req: PayloadRequest,
  { id, updatedAt }: WorkingGroup,
  kind: MailKind,
  people: readonly string[],
): Promise<void> {
  const event = `${kind}:${id}:${updatedAt}`
  for (const user of people)
    if (user !== asker(req)?.id)
      await queueMail(req, { kind, to: { user }, event, about: `working-groups:${id}` })
}

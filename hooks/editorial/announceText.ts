import type { PayloadRequest } from 'payload'
import { asker } from '@/access/vocabulary'
import type { EditorialCollection } from '@/src/codes/knowledge'
import type { MailKind } from '@/src/codes/mail'
import { peopleOfGroup } from '@/src/groups/groupsOf'
import { idOf } from '@/src/idOf'
import type { EditorialRow } from '@/src/knowledge/copies'
import { queueMail } from '@/src/outbox/queueMail'
import { editorsToTell } from '@/src/outbox/recipients'
import type { AnyEditorialStep } from '@/src/workflows/editorial'
import type { EditorialTaken } from './asked'

type Told = (req: PayloadRequest, row: Partial<EditorialRow>) => Promise<string[]>

const authors: Told = async (_, row) =>
  (row.authors ?? []).map(idOf).filter((id): id is string => id !== null)

/** Those who can read it over: the rest of its group, or the editors where there is no group. */
const reviewers: Told = async (req, row) => {
  const group = idOf(row.group)
  const own = await authors(req, row)
  const people = group ? await peopleOfGroup(req, group) : []
  const others = people.filter((id) => !own.includes(id))
  return others.length ? others : editorsToTell(req)
}

const scheduler: Told = async (req, row) => {
  const user = idOf(row.scheduledBy)
  return [...(user ? [user] : []), ...(await authors(req, row))]
}

/** Whom a step tells, and in which mail. */
// prettier-ignore
const tells: Partial<Record<AnyEditorialStep, { kind: MailKind; who: Told }>> = {
  submit:     { kind: 'text-review-asked', who: reviewers },
  return:     { kind: 'text-returned',     who: authors },
  publish:    { kind: 'text-published',    who: authors },
  hold:       { kind: 'text-held',         who: scheduler },
  'fall-due': { kind: 'text-review-due',   who: (req) => editorsToTell(req) },
}

/** Everybody who should know is told, and nobody twice; the text itself stays where it is. */
export async function announceText(
  req: PayloadRequest,
  collection: EditorialCollection,
  { id, step, before, after }: EditorialTaken,
): Promise<void> {
  const tell = step ? tells[step] : undefined
  if (!tell) return
  const told = { ...(before.working ?? before.row), authors: after.authors ?? before.row.authors }
  const people = new Set(await tell.who(req, told))
  for (const user of people) {
    if (user === asker(req)?.id) continue
    await queueMail(req, {
      kind: tell.kind,
      to: { user },
      event: `${id}:${step}:${after.rev}`,
      about: `${collection}:${id}`,
    })
  }
}

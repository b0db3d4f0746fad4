import type { APIError, PayloadRequest } from 'payload'
import { asker } from '@/access/vocabulary'
import { refused } from '@/src/errors'
import { inLanguageOf } from '@/src/i18n/ofRequest'
import { idOf } from '@/src/idOf'
import type { User } from '@/src/payload-types'
import type { Sharing } from './parties'

/** 409: somebody was first, or it is settled by now; who it was is told to their own operator, the others learn when. */
export async function contactConflict(
  req: PayloadRequest,
  collection: 'contact-requests' | 'contact-grants',
  before: Sharing,
  code: 'stale-revision' | 'step-not-allowed',
  openSteps: (status: string) => string[],
): Promise<APIError> {
  const where = { id: { equals: before.id } }
  const row = (await req.payload.db.findOne<Sharing>({ collection, where, req })) ?? before
  return refused(409, code, inLanguageOf(req).contacts.conflict[code], {
    status: row.status,
    rev: row.rev,
    openSteps: openSteps(row.status ?? ''),
    ...(await firstOne(req, row)),
  })
}

async function firstOne(req: PayloadRequest, { lastStep, updatedAt }: Sharing) {
  if (!lastStep?.user) return {}
  const where = { id: { equals: lastStep.user } }
  const user = await req.payload.db.findOne<User>({ collection: 'users', where, req })
  const actor = idOf(user?.actor)
  // the person may not be listed by name: to another operator they are who answered, and no more
  if (!user || actor !== asker(req)?.actor) return { at: updatedAt }
  return { by: { id: user.id, name: user.name, actor }, at: updatedAt }
}

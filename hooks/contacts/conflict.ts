import type { APIError, PayloadRequest } from 'payload'
import { asker } from '@/access/vocabulary'
import { refused } from '@/src/errors'
import { inLanguageOf } from '@/src/i18n/ofRequest'
import { whoWasFirst } from '../whoWasFirst'
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

async function firstOne(req: PayloadRequest, row: Sharing) {
  const first = await whoWasFirst(req, row)
  // the person may not be listed by name: to another operator they are who answered, and no more
  return first && first.by.actor !== asker(req)?.actor ? { at: first.at } : first
}

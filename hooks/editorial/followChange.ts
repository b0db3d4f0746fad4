import type {
  CollectionAfterChangeHook,
  CollectionAfterOperationHook,
  PayloadRequest,
} from 'payload'
import { appendEvent } from '@/src/audit/appendEvent'
import type { EditorialCollection } from '@/src/codes/knowledge'
import { payloadAs } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'
import { reindex } from '@/src/search/reindex'
import { actingAs } from '../actingAs'
import { announceText } from './announceText'
import { takenOnText, type EditorialTaken } from './asked'
import { lastStepOf } from './editText'

/** In the transaction of the save: the record, the index, and those who are told. */
export const followChange: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const slug = collection.slug as EditorialCollection
  const id = String(doc.id)
  if (operation === 'create') {
    await record(req, slug, id, 'create')
    await reindex(req, slug, id)
    return doc
  }
  const taken = takenOnText(req, id)
  if (taken?.repeated) return restoreDate(req, slug, id, previousDoc.updatedAt)
  if (taken?.step) await followStep(req, slug, taken)
  await reindex(req, slug, id)
  return doc
}

async function followStep(req: PayloadRequest, slug: EditorialCollection, taken: EditorialTaken) {
  const step = String(taken.step)
  // the row holds the last step, whichever copy it was about
  if (taken.before.live && taken.copy === 'working') {
    const data = { ...lastStepOf(req, { step, rev: taken.before.row.rev }), updatedAt: null }
    await req.payload.db.updateOne({ collection: slug, id: taken.id, data: data as never, req })
  }
  await record(req, slug, taken.id, step, String(taken.after.status))
  await announceText(req, slug, taken)
}

const nouns: Record<EditorialCollection, string> = {
  outputs: 'output',
  'good-practices': 'practice',
}

const record = (
  req: PayloadRequest,
  collection: EditorialCollection,
  id: string,
  step: string,
  outcome?: string,
) =>
  appendEvent(req, {
    by: actingAs(req),
    action: `${nouns[collection]}.${step}`,
    on: { collection, id },
    ...(outcome ? { outcome } : {}),
  })

/** A repeat changes nothing: Payload moved the date of change, it is put back. */
async function restoreDate(
  req: PayloadRequest,
  collection: EditorialCollection,
  id: string,
  updatedAt: string,
) {
  await req.payload.db.updateOne({ collection, id, data: { updatedAt }, req })
}

/** The answer is the copy that was written, as its reader sees it at any later time. */
export const answerCopy: CollectionAfterOperationHook = async ({
  args,
  collection,
  operation,
  req,
  result,
}) => {
  const taken =
    operation === 'updateByID' ? takenOnText(req, String((result as { id: string }).id)) : undefined
  if (!taken || !req.user) return result
  const { depth, select } = args as { depth?: number; select?: never }
  return payloadAs(req.payload, req.user as User, { req }).findByID({
    collection: collection.slug as EditorialCollection,
    id: taken.id,
    draft: taken.copy === 'working',
    ...(depth === undefined ? {} : { depth }),
    ...(select ? { select } : {}),
  })
}

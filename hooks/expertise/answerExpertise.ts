import { Forbidden, type CollectionBeforeOperationHook } from 'payload'
import { asker } from '@/access/vocabulary'
import { refused } from '@/src/errors'
import { inLanguageOf } from '@/src/i18n/ofRequest'
import { idOf } from '@/src/idOf'
import type { Expertise } from '@/src/payload-types'
import { actingMember } from '../refusals'

/** An offer or a request is its author's; any other member does one thing with it: answer, in their own name, while it is open. */
export const answerExpertise: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !asker(req) || !('data' in args)) return args
  if (operation !== 'update' || !('id' in args)) return args
  const where = { id: { equals: String(args.id) } }
  const found = await req.payload.db.findOne<Expertise>({ collection: 'expertise', where, req })
  if (!found) throw new Forbidden(req.t)
  const who = actingMember(req)
  if (idOf(found.author) === who.id) return args
  const body = (args.data ?? {}) as Record<string, unknown>
  const isAnswer = Object.keys(body).join() === 'answeredBy' && idOf(body.answeredBy) === who.id
  if (!isAnswer) throw new Forbidden(req.t)
  const before = idOf(found.answeredBy)
  if (found.status !== 'open' || (before && before !== who.id))
    throw refused(409, 'already-answered', inLanguageOf(req).errors.alreadyAnswered)
  return args
}

import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { referralAccess } from '@/access/referrals'
import { asker } from '@/access/vocabulary'
import { closedTo, sealedTo, withinReachOf, type Question } from '@/src/disclosure/question'
import { isOpenAtD0 } from '@/src/disclosure/paths'
import { sortsAsked } from '../guardReading'
import { orderedByWhatIsSeen } from './orderedByWhatIsSeen'

type Reading = { where?: Where; sort?: string | string[]; limit?: number; page?: number }

/** Nobody learns by asking (`where`, `sort`, `count`) what they may not read. */
export const withinLevel: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const actor = asker(req)?.actor
  if (overrideAccess || !actor || (operation !== 'read' && operation !== 'count')) return args
  const reading = args as Reading
  const where =
    reading.where && Object.keys(reading.where).length
      ? (withinReachOf(actor, reading.where as Question) as Where)
      : reading.where
  const sorts = sortsAsked(reading.sort)
  if (operation === 'count' || !sorts.some(mayTell)) return { ...args, where }
  const readable = await rowsOf(req, where)
  if (!readable || !(await someAreKept(req, actor, readable))) return { ...args, where }
  return { ...args, ...(await orderedByWhatIsSeen(req, { ...reading, where: readable })) }
}

/** A sort that could tell the order of what is not shown. */
const mayTell = (path: string) => path === 'status' || !isOpenAtD0(path)

async function rowsOf(req: PayloadRequest, where?: Where): Promise<Where | null> {
  const access = await referralAccess.read({ req })
  if (!access) return null
  return { and: [...(where ? [where] : []), ...(access === true ? [] : [access])] }
}

/** Asked one after the other: each has its index, both at once have none. */
async function someAreKept(req: PayloadRequest, actor: string, where: Where): Promise<boolean> {
  for (const kept of [closedTo(actor), sealedTo(actor)])
    if (await isAny(req, { and: [kept as Where, where] })) return true
  return false
}

/** Counted rather than found: a first one is looked for in the order of creation, through all of them. */
const isAny = async (req: PayloadRequest, where: Where): Promise<boolean> =>
  (await req.payload.db.count({ collection: 'referrals', where, req })).totalDocs > 0

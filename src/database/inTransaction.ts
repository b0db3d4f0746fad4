import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type RequestContext,
  type TypedUser,
} from 'payload'
import { retryTransient } from '@/src/database/retryTransient'

/**
 * Does all of it or nothing, as this person (null: nobody signed in; the context says who acts instead); a conflict between
 * two writers is tried over.
 */
export const inTransaction = <T>(
  payload: Payload,
  user: TypedUser | null,
  work: (req: PayloadRequest) => Promise<T>,
  context: RequestContext = {},
): Promise<T> =>
  retryTransient(async () => {
    const req = await createLocalReq(
      { ...(user ? { user } : {}), context: { ...context } },
      payload,
    )
    const opened = await initTransaction(req)
    try {
      const done = await work(req)
      if (opened) await commitTransaction(req)
      return done
    } catch (fault) {
      if (opened) await killTransaction(req)
      throw fault
    }
  })

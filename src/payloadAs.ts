import {
  validateQueryPaths,
  type Payload,
  type PayloadRequest,
  type RequestContext,
  type SanitizedCollectionConfig,
  type TypedLocale,
  type Where,
} from 'payload'
import type { User } from '@/src/payload-types'

/**
 * Who asks, in which language; `req` joins the transaction that is open. One `context` for several questions: what the rules look
 * up once a request, such as where the asker sits, they look up once for all of them.
 */
type Asking = { locale?: TypedLocale; req?: Partial<PayloadRequest>; context?: RequestContext }

const bound = (payload: Payload, said: object) => ({
  find: ((args: object) => payload.find({ ...args, ...said } as never)) as Payload['find'],
  findByID: ((args: object) =>
    payload.findByID({ ...args, ...said } as never)) as Payload['findByID'],
  findVersions: ((args: object) =>
    payload.findVersions({ ...args, ...said } as never)) as Payload['findVersions'],
  create: ((args: object) => payload.create({ ...args, ...said } as never)) as Payload['create'],
  update: ((args: object) => payload.update({ ...args, ...said } as never)) as Payload['update'],
  count: ((args: object) => payload.count({ ...args, ...said } as never)) as Payload['count'],
  delete: ((args: object) => payload.delete({ ...args, ...said } as never)) as Payload['delete'],
})

/** The Local API as this person: every rule of access holds. Pages and actions use nothing else. */
export const payloadAs = (payload: Payload, user: User | null, asking: Asking = {}) =>
  bound(payload, { ...asking, user, overrideAccess: false })

/** The Local API as the system, inside the transaction of `req`: hooks and duties use nothing else. */
export const asSystem = (req: PayloadRequest) => bound(req.payload, { req, overrideAccess: true })

/** The Local API as the system, outside any request: the seed, the worker, the clocks, the scripts. */
export const systemOf = (payload: Payload) => bound(payload, { overrideAccess: true })

/** Refuses a question on a field that this person may not read, before any database is asked it. */
export const refuseHiddenPaths = (
  req: PayloadRequest,
  collectionConfig: SanitizedCollectionConfig,
  where: Where,
): Promise<void> => validateQueryPaths({ collectionConfig, overrideAccess: false, req, where })

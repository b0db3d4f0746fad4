import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

type Asking = { payload: Payload } & Partial<PayloadRequest>
type Scalar = string | number | boolean | null | undefined

/**
 * One write on the row that still is as said, and nothing on any other: of two who ask at once one gets the row and the other
 * null. Scalars only: groups and lists behave differently on the two databases in an atomic update.
 * @param is what the row must hold, by path; `id` among it
 * @param also further conditions, where equality does not say it
 */
export const writeIf = async <T = unknown>(
  req: Asking,
  collection: CollectionSlug,
  is: { id: string } & Record<string, Scalar>,
  data: Record<string, Scalar>,
  also: readonly Where[] = [],
): Promise<T | null> =>
  (await req.payload.db.updateOne({
    collection,
    where: {
      and: [
        ...Object.entries(is).map(([path, equals]): Where => ({ [path]: { equals } })),
        ...also,
      ],
    },
    data,
    // Payload's types do not know this option of its own adapters
    options: { atomic: true } as never,
    req,
  })) as T | null

import type { Payload } from 'payload'

/** Sent within these moments, both included. */
export type Span = { from: Date; to: Date }
export type Pair = { from: string; to: string; count: number }

type Client = {
  execute: (asked: { sql: string; args: string[] }) => Promise<{ rows: Record<string, unknown>[] }>
}
type Model = { aggregate: (stages: object[]) => Promise<Record<string, unknown>[]> }

/**
 * What Payload cannot ask for, since its `where` holds a field against a value and never against another field, and groups
 * nothing: said once for each database. Counts of the whole platform: who asks has been looked at before.
 */
const asked = {
  sqlite: async (payload: Payload, sql: string, { from, to }: Span) => {
    const { client } = payload.db as unknown as { client: Client }
    return (await client.execute({ sql, args: [from.toISOString(), to.toISOString()] })).rows
  },
  mongoose: (payload: Payload, stages: object[], { from, to }: Span) => {
    const { collections } = payload.db as unknown as { collections: Record<string, Model> }
    const sent = { $match: { sentAt: { $gte: from, $lte: to }, status: { $ne: 'draft' } } }
    return collections.referrals?.aggregate([sent, ...stages]) ?? Promise.resolve([])
  },
}

const sentWithin = "from referrals where sent_at >= ? and sent_at <= ? and status <> 'draft'"
const isFile = (payload: Payload) => payload.db.name === 'sqlite'

/** How many were sent by whom to whom, the most first. */
export async function countPairs(payload: Payload, span: Span): Promise<Pair[]> {
  const rows = isFile(payload)
    ? await asked.sqlite(
        payload,
        `select requester_actor_id as "from", owner_actor_id as "to", count(*) as count ${sentWithin} group by 1, 2`,
        span,
      )
    : await asked.mongoose(
        payload,
        [
          { $group: { _id: { from: '$requester.actor', to: '$owner.actor' }, count: { $sum: 1 } } },
          { $project: { _id: 0, from: '$_id.from', to: '$_id.to', count: 1 } },
        ],
        span,
      )
  const pairs = rows.map(({ from, to, count }) => ({
    from: String(from),
    to: String(to),
    count: Number(count),
  }))
  return pairs.sort((a, b) => b.count - a.count)
}

/** Those answered, yes or no, before the operator's manager had to be reminded. */
export async function countAnsweredInTime(payload: Payload, span: Span): Promise<number> {
  const [row] = isFile(payload)
    ? await asked.sqlite(
        payload,
        `select count(*) as count ${sentWithin} and answered_at <= deadlines_manager_at`,
        span,
      )
    : await asked.mongoose(
        payload,
        [
          {
            $match: {
              answeredAt: { $gt: new Date(0) },
              $expr: { $lte: ['$answeredAt', '$deadlines.managerAt'] },
            },
          },
          { $group: { _id: null, count: { $sum: 1 } } },
        ],
        span,
      )
  return Number(row?.count ?? 0)
}

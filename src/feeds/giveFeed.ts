import { randomBytes, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { now } from '@/src/clocks/now'
import type { FeedKind } from '@/src/codes/knowledge'
import { inTransaction } from '@/src/database/inTransaction'
import { writeIf } from '@/src/database/writeIf'
import { env } from '@/src/env'
import { idOf } from '@/src/idOf'
import { hashOfToken } from '@/src/links/token'
import type { FeedToken, User } from '@/src/payload-types'
import { paths } from '@/src/paths'

const addresses = { news: paths.newsFeed, meetings: paths.meetingsFeed } as const
const bytes = 32
const longest = 64

/**
 * A new address for one person and kind, said this once: the database keeps its hash. The one before opens nothing any more.
 * @returns the whole address
 */
export const giveFeed = (payload: Payload, user: User, kind: FeedKind): Promise<string> =>
  inTransaction(payload, user as never, async (req) => {
    await revoke(req, user, kind)
    const token = randomBytes(bytes).toString('base64url')
    const at = now().toISOString()
    const data = { user: user.id, kind, hash: hashOfToken(token), revokedAt: null }
    await payload.db.create({
      collection: 'feed-tokens',
      data: { id: randomUUID(), ...data, createdAt: at, updatedAt: at },
      req,
    })
    return `${env.serverUrl}${addresses[kind](token)}`
  })

/** The address of this kind opens nothing any more, at the next request. */
export const revokeFeed = (payload: Payload, user: User, kind: FeedKind): Promise<void> =>
  inTransaction(payload, user as never, (req) => revoke(req, user, kind))

/** Which kinds this person has an address for, and since when. */
export async function feedsOf(
  payload: Payload,
  user: User,
): Promise<{ kind: FeedKind; since: string }[]> {
  const standing = await tokensOf({ payload }, user)
  return standing.map(({ kind, createdAt }) => ({ kind, since: createdAt }))
}

/** Whose feed this is; null for an address that nobody was given, or that was taken back. */
export async function ownerOfFeed(
  payload: Payload,
  token: string,
  kind: FeedKind,
): Promise<string | null> {
  if (!token || token.length > longest) return null
  const hash = hashOfToken(token)
  const where = { hash: { equals: hash } }
  const found = await payload.db.findOne<FeedToken>({ collection: 'feed-tokens', where, req: {} })
  return found && found.kind === kind && !found.revokedAt ? idOf(found.user) : null
}

type Asking = Parameters<typeof writeIf>[0]

async function revoke(req: Asking, user: User, kind: FeedKind): Promise<void> {
  const revokedAt = now().toISOString()
  for (const one of await tokensOf(req, user))
    if (one.kind === kind) await writeIf(req, 'feed-tokens', { id: one.id }, { revokedAt })
}

async function tokensOf(req: Asking, user: User): Promise<FeedToken[]> {
  const { docs } = await req.payload.db.find<FeedToken>({
    collection: 'feed-tokens',
    where: { and: [{ user: { equals: user.id } }, { revokedAt: { exists: false } }] },
    pagination: false,
    limit: 0,
    req,
  })
  return docs
}

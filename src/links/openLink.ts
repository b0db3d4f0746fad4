import type { Payload } from 'payload'
import { now } from '@/src/clocks/now'
import { linkExpiry } from '@/src/links/linkOfCase'
import { hashOfToken, sameSecret, tokenOf } from '@/src/links/token'
import type { Link } from '@/src/payload-types'
import { writeIf } from '@/src/database/writeIf'

/** Stands in where no link was found, so that a wrong token takes the same work as a right one. */
const nobody = { id: 'nobody', generation: 0 }
const longestToken = 64

/** The link that this token opens; null for a token nobody was given, and for one that has run out. */
export async function openLink(payload: Payload, token: string): Promise<Link | null> {
  const where = { tokenHash: { equals: hashOfToken(token.slice(0, longestToken + 1)) } }
  const found = await payload.db.findOne<Link>({ collection: 'links', where, req: {} })
  const isRight = sameSecret(tokenOf(found ?? nobody), token)
  return found && isRight && new Date(found.expiresAt) > now() ? found : null
}

/** A mail was sent to the person: their link opens for another 90 days. */
export async function renewLink(payload: Payload, id: string): Promise<void> {
  await writeIf({ payload }, 'links', { id }, { expiresAt: linkExpiry() })
}

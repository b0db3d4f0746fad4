import type { PayloadRequest } from 'payload'
import { keyedHash } from '@/src/keyedHash'
import { sameSecret } from '@/src/links/token'
import type { Link } from '@/src/payload-types'
import { writeIf } from '@/src/database/writeIf'

type Counted = Pick<Link, 'id' | 'generation' | 'acts'>

/** What a form on the person's page carries: good for this act, once, and only until another act is done. */
export const formToken = ({ id, generation, acts }: Counted, act: string): string =>
  Buffer.from(keyedHash('form', id, generation, act, acts), 'hex').toString('base64url')

/**
 * Uses a form's token up, in the transaction of its act: of two posts of one form the second gets false, and so does a form
 * made before another act was done.
 */
export async function claimAct(
  req: PayloadRequest,
  link: Counted,
  act: string,
  token: string,
): Promise<boolean> {
  if (!sameSecret(formToken(link, act), token)) return false
  const { id, generation, acts } = link
  return Boolean(await writeIf(req, 'links', { id, generation, acts }, { acts: acts + 1 }))
}

import type { Payload } from 'payload'
import { formToken } from '@/src/links/formToken'
import { actKey, takeAct, type Act } from '@/src/links/acts'
import type { Link } from '@/src/payload-types'

/** The person stops one referral on their own page, by its form: no account, the link alone says who acts. */
export async function withdrawByLink(
  payload: Payload,
  caseId: string,
  referral: string,
): Promise<void> {
  const where = { case: { equals: caseId } }
  const link = await payload.db.findOne<Link>({ collection: 'links', where })
  if (!link) throw new Error('the person of the story was never given a link')
  const act: Act = { name: 'withdraw-referral', on: referral }
  const done = await takeAct(payload, link, act, formToken(link, actKey(act)))
  if (done !== 'done') throw new Error(`the person of the story was not heard: ${done}`)
}

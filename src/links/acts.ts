import type { Payload, PayloadRequest } from 'payload'
import { refusalIn } from '@/src/errors'
import { inTransaction } from '@/src/database/inTransaction'
import {
  giveConsent,
  refuseConsent,
  withdrawAll,
  withdrawOperator,
  withdrawReferral,
} from '@/src/links/actions'
import { claimAct } from '@/src/links/formToken'
import type { Link } from '@/src/payload-types'

const actions = {
  'give-consent': giveConsent,
  'refuse-consent': refuseConsent,
  'withdraw-referral': withdrawReferral,
  'withdraw-operator': withdrawOperator,
  'withdraw-all': withdrawAll,
}

export const actNames = Object.keys(actions) as ActName[]
export type ActName = keyof typeof actions

/** One act of the person on their page: what, on which consent, referral or operator (none for all). */
export type Act = { name: ActName; on: string }

/** What the token of the act's form is made for: `formToken(link, actKey(act))`. */
export const actKey = ({ name, on }: Act): string => `${name}:${on}`

/** `stale`: the form was used before, or is older than another act; `nothing`: there is nothing left to do it on. */
export type Done = 'done' | 'stale' | 'nothing'

/**
 * Does what the person asked by a form of their page, in one transaction with the use of the form's token.
 * A colleague's step at the same moment is tried over; the person is always right.
 */
export async function takeAct(
  payload: Payload,
  link: Link,
  act: Act,
  token: string,
): Promise<Done> {
  for (let left = 3; ; left--)
    try {
      return await once(payload, link, act, token)
    } catch (fault) {
      if (!left || refusalIn(fault)?.status !== 409) throw fault
    }
}

const once = (payload: Payload, link: Link, act: Act, token: string): Promise<Done> => {
  const work = async (req: PayloadRequest): Promise<Done> => {
    if (!(await claimAct(req, link, actKey(act), token))) return 'stale'
    return (await actions[act.name](req, link, act.on)) ? 'done' : 'nothing'
  }
  return inTransaction(payload, null, work, { actingAs: 'entrepreneur' })
}

import type { TypedUser } from 'payload'
import { inTransaction } from '@/src/database/inTransaction'
import { payloadAs } from '@/src/payloadAs'
import type { Asking } from '@/src/queries/asking'
import type { Wish } from './wish'

type Door = ReturnType<typeof payloadAs>

/** The case would have been opened, but something else is missing: nothing is stored. */
export class OnlyTried extends Error {}

/**
 * Case, consent, referral and sending: all of it or nothing. Each goes through the same door as everybody's, which
 * refuses what it refuses; `onlyTry` asks it about the case alone, to say everything there is to mend at once.
 * @throws the door's refusals, and OnlyTried
 */
export function handOver(
  { payload, user, locale }: Asking,
  wish: Wish,
  onlyTry = false,
): Promise<{ id: string }> {
  return inTransaction(payload, user as TypedUser, async ({ transactionID }) => {
    // a request of its own for each write: what one has looked up of the case is stale for the next
    const door = () =>
      payloadAs(payload, user, {
        locale,
        req: { transactionID, headers: new Headers({ 'accept-language': locale }) },
      })
    const caseId = await keptCase(door, wish)
    if (onlyTry) throw new OnlyTried()
    if (wish.consent)
      await door().create({
        collection: 'consents',
        depth: 0,
        data: { ...wish.consent, case: caseId, purpose: 'referral' },
      })
    const draft = await keptDraft(door, wish, caseId)
    if (wish.send) await take(door, draft, { step: 'send', overrideReason: wish.overrideReason })
    return { id: draft.id }
  })
}

async function keptCase(door: () => Door, { case: asked }: Wish): Promise<string> {
  if ('open' in asked)
    return (await door().create({ collection: 'cases', depth: 0, data: asked.open })).id
  if (asked.change)
    await door().update({ collection: 'cases', id: asked.id, depth: 0, data: asked.change })
  return asked.id
}

type Draft = { id: string; rev: number }

async function keptDraft(
  door: () => Door,
  { draft, referral }: Wish,
  caseId: string,
): Promise<Draft> {
  if (draft) return take(door, draft, referral)
  const made = await door().create({
    collection: 'referrals',
    depth: 0,
    data: { ...referral, case: caseId },
  })
  return { id: made.id, rev: made.rev ?? 1 }
}

async function take(
  door: () => Door,
  { id, rev }: Draft,
  asked: Record<string, unknown>,
): Promise<Draft> {
  const after = await door().update({
    collection: 'referrals',
    id,
    depth: 0,
    data: { ...asked, rev },
  })
  return { id, rev: after.rev ?? rev + 1 }
}

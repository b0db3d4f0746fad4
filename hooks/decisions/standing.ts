import type { PayloadRequest } from 'payload'
import { asker, coordinators } from '@/access/vocabulary'
import { sittingOfAsker } from '@/access/groups'
import { idOf } from '@/src/idOf'
import type { Decision, Meeting } from '@/src/payload-types'

/** What the asker may write of a decision: its text as who keeps the minutes, its end as who owns it, their own part as one of all. */
export type Parts = { keeps: boolean; owns: boolean; shares: boolean }

type Facts = Pick<Decision, 'ownerKind' | 'owner'>

export async function partsIn(
  req: PayloadRequest,
  meeting: Meeting | null,
  { ownerKind, owner }: Facts,
): Promise<Parts> {
  if (coordinators({ req })) return { keeps: true, owns: true, shares: true }
  const actor = asker(req)?.actor ?? null
  const { chaired } = await sittingOfAsker(req)
  const group = idOf(meeting?.group)
  const keeps = group !== null && chaired.includes(group)
  const ownsAsActor = ownerKind === 'actor' && actor !== null && idOf(owner) === actor
  return {
    keeps,
    owns: ownsAsActor || (ownerKind === 'group' && keeps),
    // what is asked of all is done by each
    shares: actor !== null && (ownsAsActor || ownerKind === 'all' || ownerKind === 'group'),
  }
}

export const meetingOf = (req: PayloadRequest, value: unknown): Promise<Meeting | null> =>
  req.payload.db.findOne<Meeting>({
    collection: 'meetings',
    where: { id: { equals: idOf(value) ?? '' } },
    req,
  })

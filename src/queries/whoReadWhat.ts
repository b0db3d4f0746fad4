import type { Payload } from 'payload'
import { wallTime } from '@/src/clocks/brussels'
import { systemOf } from '@/src/payloadAs'

export type ReadingOfTheirs = { at: Date; actor: string; what: 'identity' | 'problem' | 'wrote' }

const meanings: Record<string, ReadingOfTheirs['what']> = {
  'case.create': 'wrote',
  'referral.first-read': 'problem',
  'referral.identity-read': 'identity',
}
const most = 500

/** Who read what of a case, by organisation, newest first: on one day an organisation is named once for each kind. */
export async function whoReadWhat(
  payload: Payload,
  caseId: string,
  referrals: readonly string[],
): Promise<ReadingOfTheirs[]> {
  const asked = systemOf(payload)
  const { docs } = await asked.find({
    collection: 'audit-events',
    where: {
      and: [
        { action: { in: Object.keys(meanings) } },
        { or: [{ 'on.id': { in: [caseId, ...referrals] } }, { ids: { in: [...referrals] } }] },
      ],
    },
    sort: '-seq',
    limit: most,
    depth: 0,
  })
  const actors = await namesOf(payload, docs.map(({ by }) => by.actor ?? ''))
  const told = new Map<string, ReadingOfTheirs>()
  for (const { at, by, action } of docs) {
    const what = meanings[action]
    const actor = actors.get(by.actor ?? '')
    if (!what || !actor) continue
    const moment = new Date(at)
    const key = `${wallTime(moment).day}:${actor}:${what}`
    if (!told.has(key)) told.set(key, { at: moment, actor, what })
  }
  return [...told.values()]
} // prettier-ignore

async function namesOf(payload: Payload, ids: readonly string[]): Promise<Map<string, string>> {
  const { docs } = await systemOf(payload).find({
    collection: 'actors',
    where: { id: { in: [...new Set(ids)] } },
    select: { name: true },
    limit: 100,
    depth: 0,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

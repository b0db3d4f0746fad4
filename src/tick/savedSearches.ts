import type { Payload } from 'payload'
import { DAY } from '@/src/clocks/brussels'
import { now } from '@/src/clocks/now'
import { writeIf } from '@/src/database/writeIf'
import { idOf } from '@/src/idOf'
import { foundSince } from '@/src/news/savedSearch'
import { eventOf } from '@/src/news/savedSearchFacts'
import { queueMail } from '@/src/outbox/queueMail'
import type { SavedSearch } from '@/src/payload-types'
import { readerOf } from '@/src/people/readerOf'
import { asClock } from './asClock'
import type { Deed } from './deed'

/** Searches that were kept, asked again: at each pass or once a week, as their owner said, with one mail for what is new. */
export async function askSavedSearches(payload: Payload): Promise<Deed[]> {
  const deeds: Deed[] = []
  for (const kept of await wanted(payload)) {
    const since = sinceOf(kept)
    const owner = isDue(kept, since) ? await readerOf(payload, idOf(kept.user)) : null
    if (!owner) continue
    const at = now().toISOString()
    const found = await foundSince(payload, owner, kept, { from: since, locale: owner.locale })
    if (found.length && (await tell(payload, kept, { user: owner.id, since, at })))
      deeds.push({ did: 'saved-search', on: kept.id })
  }
  return deeds
}

const sinceOf = ({ toldAt, createdAt }: SavedSearch): string =>
  new Date(toldAt ?? createdAt).toISOString()

const isDue = ({ notify }: SavedSearch, since: string): boolean =>
  notify === 'at-once' || now().getTime() - new Date(since).getTime() >= 7 * DAY

/** Of two passes at once one tells: the moment up to which it was told is claimed with the mail. */
const tell = (
  payload: Payload,
  { id, toldAt }: SavedSearch,
  { user, since, at }: { user: string; since: string; at: string },
): Promise<boolean> =>
  asClock(payload, async (req) => {
    const claimed = await writeIf(
      req,
      'saved-searches',
      { id, toldAt: toldAt ?? null },
      { toldAt: at },
    )
    if (!claimed) return false
    const event = eventOf(id, since)
    await queueMail(req, {
      kind: 'saved-search',
      to: { user },
      event,
      about: `saved-searches:${id}`,
    })
    return true
  })

async function wanted(payload: Payload): Promise<SavedSearch[]> {
  const { docs } = await payload.db.find<SavedSearch>({
    collection: 'saved-searches',
    where: { notify: { in: ['at-once', 'weekly'] } },
    pagination: false,
    limit: 0,
    req: {},
  })
  return docs
}

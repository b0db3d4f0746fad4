import type { Payload } from 'payload'
import type { Locale } from '@/src/codes/languages'
import type { MailFacts } from '@/src/codes/mail'
import { idOf } from '@/src/idOf'
import type { Outbox, SavedSearch } from '@/src/payload-types'
import { paths } from '@/src/paths'
import { readerOf } from '@/src/people/readerOf'
import { plainLine } from '@/src/plainLine'
import { listed } from './listed'
import { foundSince, resultsOf } from './savedSearch'

/** `saved-search:<id>:<since>`: the event of the mail says since when. */
export const eventOf = (id: string, since: string): string => `saved-search:${id}:${since}`
const sinceIn = (event: string | null | undefined): string =>
  (event ?? '').split(':').slice(2).join(':')

/** What the search finds that is new, asked again when the mail leaves, by the rights of its owner then. */
export async function savedSearchFacts(
  payload: Payload,
  mail: Outbox,
  id: string,
  language: Locale,
): Promise<Pick<MailFacts, 'title' | 'news' | 'path'>> {
  const where = { id: { equals: id } }
  const kept = await payload.db.findOne<SavedSearch>({
    collection: 'saved-searches',
    where,
    req: {},
  })
  const owner = await readerOf(payload, idOf(mail.user))
  if (!kept || !owner || idOf(kept.user) !== owner.id) return { path: paths.news(language) }
  const since = { from: sinceIn(mail.event), locale: language }
  const found = await foundSince(payload, owner, kept, since)
  return {
    title: plainLine(kept.q),
    news: listed(found, language),
    path: resultsOf(language, kept),
  }
}

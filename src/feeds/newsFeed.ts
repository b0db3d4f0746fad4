import { Feed } from 'feed'
import type { Payload } from 'payload'
import { asHtml } from '@/src/asHtml'
import { DAY } from '@/src/clocks/brussels'
import { now } from '@/src/clocks/now'
import { env } from '@/src/env'
import { wordsIn } from '@/src/i18n/words'
import { newFor } from '@/src/news/newFor'
import type { User } from '@/src/payload-types'
import { paths } from '@/src/paths'

const shownFor = 90 * DAY
const most = 50

/** What was published lately and this person may see now, the latest first, as Atom. */
export async function newsFeed(payload: Payload, user: User): Promise<string> {
  const { locale } = user
  const to = now()
  const from = new Date(to.getTime() - shownFor)
  const news = (await newFor(payload, user, locale, { from, to }))
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .slice(0, most)
  const home = `${env.serverUrl}${paths.news(locale)}`
  const feed = new Feed({
    id: home,
    link: home,
    title: wordsIn(locale).meetings.feed.news,
    language: locale,
    updated: new Date(news[0]?.at ?? from),
    copyright: '',
    generator: 'Relais',
    // RFC 4287 wants one, of the feed or of each entry
    author: { name: 'Relais' },
  })
  for (const { collection, id, title, summary, at, path } of news)
    feed.addItem({
      id: `${env.serverUrl}/${collection}/${id}`,
      link: `${env.serverUrl}${path}`,
      // the package says of each text that it is HTML
      title: asHtml(title || wordsIn(locale).meetings.feed.untitled),
      description: asHtml(summary),
      date: new Date(at),
    })
  return feed.atom1()
}

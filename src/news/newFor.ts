import type { Payload, Where } from 'payload'
import type { Locale } from '@/src/codes/languages'
import { saidIn, type Spoken } from '@/src/i18n/saidIn'
import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'
import { paths } from '@/src/paths'
import { plainLine, plainText } from '@/src/plainLine'
import { followedBy } from './followedBy'

/** After `from`, up to `to`, the end included. */
export type Within = { from: Date; to: Date }

/** Something new that this person may see. */
export type News = {
  collection: 'outputs' | 'good-practices' | 'expertise'
  id: string
  title: string
  /** The language of the title. */
  lang: Locale
  summary: string
  at: string
  path: string
  /** It is of an axis, a group or a need that they follow. */
  followed: boolean
}

type Row = {
  id: string
  title?: Spoken
  summary?: Spoken
  original?: Locale | null
  axis?: unknown
  group?: unknown
  needs?: unknown
  publishedAt?: string | null
  createdAt: string
}

const mostRead = 50
/** Who asks, of all languages, and what they follow, where that is known already; and how many are enough. */
type Asked = {
  as?: ReturnType<typeof payloadAs>
  followed?: ReadonlySet<string>
  most?: number
}

/** No more of a text than its line here says: read whole, it is long in three languages. */
const line = { title: true, createdAt: true } as const
const lineOfText = {
  ...line,
  summary: true,
  original: true,
  axis: true,
  group: true,
  publishedAt: true,
} as const
const live: Where = { status: { in: ['published', 'review-due'] } }
const sources = [
  { collection: 'outputs', date: 'publishedAt', is: live, select: lineOfText, path: paths.output },
  {
    collection: 'good-practices',
    date: 'publishedAt',
    is: live,
    select: { ...lineOfText, needs: true },
    path: paths.practice,
  },
  {
    collection: 'expertise',
    date: 'createdAt',
    is: { status: { equals: 'open' } },
    select: { ...line, needs: true },
    path: paths.expertise,
  },
] as const

/** What is new for this person, by their own rights, in their language: what they follow first, then the latest. */
export async function newFor(
  payload: Payload,
  user: User,
  locale: Locale,
  within: Within,
  asked: Asked = {},
): Promise<News[]> {
  const {
    as = payloadAs(payload, user, { locale: 'all' as never, context: {} }),
    followed = await followedBy(payload, user),
    most = mostRead,
  } = asked
  const news: News[] = []
  for (const { collection, date, is, select, path } of sources) {
    const { docs } = await as.find({
      collection,
      select: select as never,
      where: { and: [is, ...spanOn(date, within)] },
      sort: `-${date}`,
      // what is followed comes first, wherever it stands among the others
      limit: followed.size ? mostRead : Math.min(most, mostRead),
      depth: 0,
      pagination: false,
      disableErrors: true,
    })
    for (const row of docs as unknown as Row[]) {
      const title = saidIn(row.title, locale, row.original)
      news.push({
        collection,
        id: row.id,
        title: plainLine(title?.text),
        lang: title?.lang ?? locale,
        summary: plainText(saidIn(row.summary, locale, row.original)?.text),
        at: row[date] ?? row.createdAt,
        path: path(locale, row.id),
        followed: subjectsOf(row).some((subject) => subject !== null && followed.has(subject)),
      })
    }
  }
  return news.toSorted(
    (a, b) => Number(b.followed) - Number(a.followed) || b.at.localeCompare(a.at),
  )
}

/** Whether anything was published at all, for whomever: without it nobody need be asked about. */
export async function isAnythingNew(payload: Payload, within: Within): Promise<boolean> {
  for (const { collection, date, is } of sources) {
    const where: Where = { and: [is, ...spanOn(date, within)] }
    if ((await payload.db.count({ collection, where, req: {} })).totalDocs > 0) return true
  }
  return false
}

const spanOn = (date: string, { from, to }: Within): Where[] => [
  { [date]: { greater_than: from.toISOString() } },
  { [date]: { less_than_equal: to.toISOString() } },
]

const subjectsOf = ({ axis, group, needs }: Row): (string | null)[] =>
  [axis, group, ...(Array.isArray(needs) ? (needs as unknown[]) : [])].map(idOf)

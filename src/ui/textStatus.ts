import type { EditorialStatus } from '@/src/codes/knowledge'
import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { datesIn } from './dates'
import type { Said } from './referralStatus'

type Standing = {
  status: EditorialStatus
  hasLive: boolean
  reason: string
  updatedAt: Date
  publishedAt: Date | null
  publishAt: Date | null
  reviewOn: Date | null
}

/** Where a text stands, as a sentence with its date, said to those who work on it. */
export function textStatus(text: Standing, locale: Locale, now: Date): Said {
  const { status: say } = wordsIn(locale).desk
  const dates = datesIn(locale)
  const { status, hasLive, reason, publishAt, reviewOn, publishedAt } = text
  const changed = dates.at(text.updatedAt, now)
  const on = (day: Date | null) => (day ? dates.date(day) : '')
  const quoted = short(reason)
  switch (status) {
    case 'idea':
      return { tone: 'waiting', text: say.idea(changed) }
    case 'draft':
      if (reason)
        return { tone: 'alert', text: (hasLive ? say.returned : backTo(say, text))(quoted) }
      return { tone: 'waiting', text: (hasLive ? say.rework : say.draft)(changed) }
    case 'review':
      return publishAt
        ? { tone: 'open', text: say.scheduled(dates.at(publishAt, now)) }
        : { tone: 'waiting', text: say.review(changed) }
    case 'published':
      return {
        tone: 'open',
        text: [say.published(on(publishedAt)), reviewOn && say.reviewBy(on(reviewOn))]
          .filter(Boolean)
          .join(' '),
      }
    case 'review-due':
      return { tone: 'waiting', text: say.due(on(reviewOn)) }
    case 'archived':
      return { tone: 'stopped', text: say.archived(quoted) }
  }
}

/** A draft that was once published and has no live copy any more came out of the archive. */
const backTo = (say: Record<'returned' | 'restored', (why: string) => string>, text: Standing) =>
  text.publishedAt ? say.restored : say.returned

const short = (text: string) => (text.length > 160 ? `${text.slice(0, 158)}…` : text)

import type { Payload } from 'payload'
import type { Locale } from '@/src/codes/languages'
import { readerOf } from '@/src/people/readerOf'
import { wordsIn } from '@/src/i18n/words'
import { newFor, type News } from './newFor'
import { spanOf } from './week'

const shown = 15

/** What is new of that week for this person, one line each, as their rights are now. */
export async function digestLines(
  payload: Payload,
  userId: string | null,
  week: string,
  language: Locale,
): Promise<string[]> {
  const reader = await readerOf(payload, userId)
  const news = reader ? await newFor(payload, reader, language, spanOf(week)) : []
  return linesOf(news, language)
}

export function linesOf(news: readonly Pick<News, 'collection' | 'title'>[], language: Locale) {
  const { kinds, more } = wordsIn(language).meetings.news
  const lines = news.slice(0, shown).map(({ collection, title }) => kinds[collection](title))
  return news.length > shown ? [...lines, more(String(news.length - shown))] : lines
}

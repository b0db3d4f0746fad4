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

/** A title in another language than the reader's says in which: "Goede praktijk: Tenir un plan de trésorerie (FR)". */
export function linesOf(
  news: readonly Pick<News, 'collection' | 'title' | 'lang'>[],
  language: Locale,
) {
  const { kinds, more } = wordsIn(language).meetings.news
  const lines = news.slice(0, shown).map(({ collection, title, lang }) => {
    const said = kinds[collection](title)
    return lang === language ? said : `${said} (${lang.toUpperCase()})`
  })
  return news.length > shown ? [...lines, more(String(news.length - shown))] : lines
}

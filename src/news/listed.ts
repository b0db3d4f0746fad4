import type { Locale } from '@/src/codes/languages'
import type { Listed } from '@/src/codes/mail'
import { wordsIn } from '@/src/i18n/words'
import type { News } from './newFor'

const shown = 15

/** A title in another language than the reader's says in which: "Goede praktijk: Tenir un plan de trésorerie (FR)". */
export function listed(
  news: readonly Pick<News, 'collection' | 'title' | 'lang' | 'path'>[],
  language: Locale,
): Listed[] {
  const { kinds, more } = wordsIn(language).meetings.news
  const first = news.slice(0, shown).map(({ collection, title, lang, path }) => {
    const said = kinds[collection](title)
    return { said: lang === language ? said : `${said} (${lang.toUpperCase()})`, path }
  })
  return news.length > shown ? [...first, { said: more(String(news.length - shown)) }] : first
}

import { locales, type Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'

/** In place of Payload’s own words, under its keys. */
function wordsOver(locale: Locale) {
  const { panel, versions } = wordsIn(locale).admin
  return {
    general: {
      createNew: panel.add,
      // a relation that is empty: the name of its column stands above it
      noLabel: '–',
      created: panel.created,
      createdAt: panel.createdAt,
      updatedAt: panel.updatedAt,
      locale: panel.language,
      perPage: panel.perPage,
    },
    version: {
      currentlyPublished: versions.ofRecord,
      currentPublishedVersion: versions.ofRecord,
      previouslyPublished: versions.ofRecordBefore,
      currentDraft: versions.working,
    },
  }
}

export const ofPanel = Object.fromEntries(locales.map((locale) => [locale, wordsOver(locale)]))

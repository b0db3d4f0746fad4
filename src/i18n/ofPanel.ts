import { locales, type Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'

/** In place of Payload’s own words about versions, under its keys. */
function versionsIn(locale: Locale) {
  const { ofRecord, ofRecordBefore, working } = wordsIn(locale).admin.versions
  return {
    currentlyPublished: ofRecord,
    currentPublishedVersion: ofRecord,
    previouslyPublished: ofRecordBefore,
    currentDraft: working,
  }
}

export const ofPanel = Object.fromEntries(
  locales.map((locale) => [locale, { version: versionsIn(locale) }]),
)

import { businessDaysBetween } from '@/src/clocks/businessTime'
import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { datesIn } from '@/src/ui/dates'

/** "depuis 2 jours ouvrables"; before the first of them is over, the day itself: "depuis hier" on a Saturday. */
export function waitedSince(locale: Locale, from: Date, now: Date): string {
  const { time } = wordsIn(locale)
  const days = businessDaysBetween(from, now)
  return days < 1 ? time.since(datesIn(locale).day(from, now)) : time.sinceBusinessDays(days)
}

import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import type { Noted } from './event'

const regions: Record<Locale, string> = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' }
const timeZone = 'Europe/Brussels'

/** The day, and from when to when, as the clock on the wall in Brussels shows it: mardi 24 novembre 2026, de 14 h à 16 h. */
export function whenSaid({ startsAt, endsAt }: Pick<Noted, 'startsAt' | 'endsAt'>, locale: Locale) {
  const { when } = wordsIn(locale).meetingPages
  const from = hourSaid(startsAt, locale)
  return `${daySaid(startsAt, locale)}, ${endsAt ? when.hours(from, hourSaid(endsAt, locale)) : when.from(from)}`
}

const onTheWall = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** 14 h · 14 uur · 14:00 */
export function hourSaid(at: string, locale: Locale): string {
  const [hours = '0', minutes = '00'] = onTheWall.format(new Date(at)).split(':')
  return wordsIn(locale).time.hour(Number(hours), minutes)
}

/** mardi 24 novembre 2026; in French the first of a month is "1er". */
export function daySaid(at: string, locale: Locale): string {
  const said = new Intl.DateTimeFormat(regions[locale], {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(at))
  return locale === 'fr' ? said.replace(/\b1(?=[\s\u00a0]\p{L})/u, '1er') : said.replace(',', '')
}

import type { Locale } from '@/src/codes/languages'
import { capital } from '@/src/i18n/numbers'
import { wordsIn } from '@/src/i18n/words'

const timeZone = 'Europe/Brussels'
const regions: Record<Locale, string> = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' }
const ymd = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
const hm = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The calendar day in Brussels, 2026-11-24. */
export const isoDay = (date: Date): string => ymd.format(date)
/** The minute in Brussels, 2026-11-24T15:40. */
export const isoMinute = (date: Date): string => `${ymd.format(date)}T${hm.format(date)}`

const daysApart = (a: Date, b: Date): number =>
  (Date.parse(isoDay(a)) - Date.parse(isoDay(b))) / 86_400_000

/** How one reader's language writes a moment, always as the clock on the wall in Brussels shows it. */
function writer(locale: Locale) {
  const words = wordsIn(locale).time
  const format = (options: Intl.DateTimeFormatOptions) => {
    const intl = new Intl.DateTimeFormat(regions[locale], { timeZone, ...options })
    return (date: Date) => tidy(locale, intl.format(date))
  }
  const weekday = format({ weekday: 'long', day: 'numeric', month: 'long' })
  const short = format({ weekday: 'short', day: 'numeric', month: 'long' })
  const date = format({ day: 'numeric', month: 'long', year: 'numeric' })
  const dayMonth = format({ day: 'numeric', month: 'long' })
  const time = (at: Date) => {
    const [hours = '0', minutes = '00'] = hm.format(at).split(':')
    return words.hour(Number(hours), minutes)
  }
  const near = (at: Date, now: Date) =>
    ({ '-1': words.yesterday, '0': words.today, '1': words.tomorrow })[String(daysApart(at, now))]
  const far = (at: Date, now: Date) =>
    isoDay(at).slice(0, 4) === isoDay(now).slice(0, 4) ? weekday(at) : date(at)
  const day = (at: Date, now: Date) => near(at, now) ?? far(at, now)
  return {
    /** mardi 24 novembre */
    weekday,
    /** ven. 20 novembre */
    short,
    /** 24 novembre 2026 */
    date,
    /** jeudi 21 janvier 2027 */
    full: format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    /** 24 novembre */
    dayMonth,
    /** septembre 2025 */
    month: format({ month: 'long', year: 'numeric' }),
    /** 24.11.2026 */
    numeric: (at: Date) => isoDay(at).split('-').reverse().join('.'),
    /** 15 h 40 · 15.40 uur · 15:40 */
    time,
    /** aujourd’hui · demain · jeudi 26 novembre · 5 février 2027 */
    day,
    /** aujourd’hui à 10 h 31 */
    at: (at: Date, now: Date) => words.at(day(at, now), time(at)),
    /** Ven. 20 novembre, 15 h 40: the head of an entry in a trail. */
    stamp: (at: Date, now: Date) => capital(words.stamp(near(at, now) ?? short(at), time(at))),
  }
}

/** Non-breaking between the figure and its month; the first of the month is "1er" in French. */
function tidy(locale: Locale, text: string): string {
  const said =
    locale === 'fr' ? text.replace(/\b1(?=[\s\u00a0]\p{L})/u, '1er') : text.replace(',', '')
  return said.replace(/(\d+(?:er)?)[ \u00a0](?=\p{L})/u, '$1\u00a0')
}

const writers = new Map<Locale, ReturnType<typeof writer>>()

/** `datesIn('fr').at(sentAt, now())`: formatters are costly to build, one set per language is kept. */
export function datesIn(locale: Locale): ReturnType<typeof writer> {
  const known = writers.get(locale) ?? writer(locale)
  writers.set(locale, known)
  return known
}

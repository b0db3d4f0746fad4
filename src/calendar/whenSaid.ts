import type { Locale } from '@/src/codes/languages'
import type { Noted } from './event'

const regions: Record<Locale, string> = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' }
const timeZone = 'Europe/Brussels'

/** The day, and from when to when, as the clock on the wall in Brussels shows it: mardi 24 novembre 2026, 14:00–16:00. */
export function whenSaid({ startsAt, endsAt }: Pick<Noted, 'startsAt' | 'endsAt'>, locale: Locale) {
  const hours = [startsAt, endsAt].flatMap((at) => (at ? [hourSaid(at, locale)] : []))
  return `${daySaid(startsAt, locale)}, ${hours.join('–')}`
}

/** 14:00 */
export const hourSaid = (at: string, locale: Locale): string =>
  new Intl.DateTimeFormat(regions[locale], {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(at))

/** mardi 24 novembre 2026 */
export const daySaid = (at: string, locale: Locale): string =>
  new Intl.DateTimeFormat(regions[locale], {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(at))

import type { time as source } from '@/src/i18n/fr/time'
import type { Spoken } from '@/src/i18n/words'

const some = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

export const time: Spoken<typeof source> = {
  today: 'today',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
  thisMorning: 'this morning',
  hour: (hours, minutes) => `${hours}:${minutes}`,
  at: (day, hour) => `${day} at ${hour}`,
  stamp: (day, hour) => `${day}, ${hour}`,
  span: (from, to) => `From ${from} to ${to}`,
  until: (day) => `until ${day}`,
  since: (day) => `since ${day}`,
  days: (n) => some(n, 'day', 'days'),
  businessDays: (n) => some(n, 'business day', 'business days'),
  minutes: (n) => some(n, 'minute', 'minutes'),
  sinceBusinessDays: (n) =>
    n < 1 ? 'since today' : `for ${some(n, 'business day', 'business days')}`,
  withinBusinessDays: (n) =>
    n < 1 ? 'today' : `within ${some(n, 'business day', 'business days')}`,
}

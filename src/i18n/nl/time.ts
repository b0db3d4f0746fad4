import type { time as source } from '@/src/i18n/fr/time'
import type { Spoken } from '@/src/i18n/words'

const some = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

export const time: Spoken<typeof source> = {
  today: 'vandaag',
  yesterday: 'gisteren',
  tomorrow: 'morgen',
  thisMorning: 'vanmorgen',
  hour: (hours, minutes) => (minutes === '00' ? `${hours} uur` : `${hours}.${minutes} uur`),
  at: (day, hour) => `${day} om ${hour}`,
  stamp: (day, hour) => `${day}, ${hour}`,
  span: (from, to) => `Van ${from} tot ${to}`,
  until: (day) => `tot ${day}`,
  since: (day) => `sinds ${day}`,
  days: (n) => some(n, 'dag', 'dagen'),
  businessDays: (n) => some(n, 'werkdag', 'werkdagen'),
  minutes: (n) => some(n, 'minuut', 'minuten'),
  sinceBusinessDays: (n) => (n < 1 ? 'sinds vandaag' : `al ${some(n, 'werkdag', 'werkdagen')}`),
  withinBusinessDays: (n) => (n < 1 ? 'vandaag' : `binnen ${some(n, 'werkdag', 'werkdagen')}`),
}

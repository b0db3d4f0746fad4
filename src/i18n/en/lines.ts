import type { lines as source } from '@/src/i18n/fr/lines'
import type { Spoken } from '@/src/i18n/words'

export const lines: Spoken<typeof source> = {
  always: 'Always open.',
  dayAndNight: 'Day and night',
  shortDayAndNight: 'day and night',
  weekly: (days, from, to) => `${days}, ${from} to ${to}`,
  shortWeekly: (days, from, to) => `${days} ${from}–${to}`,
  days: {
    workdays: 'Monday to Friday',
    each: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    short: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  },
  in: { fr: 'in French', nl: 'in Dutch', en: 'in English' },
  inBoth: 'in French and Dutch',
  open: 'Open now.',
  closed: 'Closed at the moment.',
  unknown: 'Hours not confirmed.',
  source: (source, checked) => `Source: ${source}, ${checked}.`,
}

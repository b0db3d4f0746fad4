import type { lines as source } from '@/src/i18n/fr/lines'
import type { Spoken } from '@/src/i18n/words'

/** "uur" is said once, after the last hour. */
const bare = (hour: string) => hour.replace('\u00a0uur', '')

export const lines: Spoken<typeof source> = {
  always: 'Altijd open.',
  dayAndNight: 'Dag en nacht',
  shortDayAndNight: 'dag en nacht',
  weekly: (days, from, to) => `${days}, ${bare(from)} tot ${to}`,
  shortWeekly: (days, from, to) => `${days} ${bare(from)}–${to}`,
  days: {
    workdays: 'Maandag tot vrijdag',
    each: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    short: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  },
  in: { fr: 'in het Frans', nl: 'in het Nederlands', en: 'in het Engels' },
  inBoth: 'in het Nederlands en in het Frans',
  open: 'Nu open.',
  closed: 'Nu gesloten.',
  unknown: 'Uren niet bevestigd.',
  source: (source, checked) => `Bron: ${source}, ${checked}.`,
}

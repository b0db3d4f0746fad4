import type { search as source } from '@/src/i18n/fr/search'
import type { Spoken } from '@/src/i18n/words'

/** The one box: what it finds, and what it says no to. */
export const search: Spoken<typeof source> = {
  kind: {
    practice: 'Goede praktijk',
    experience: 'Praktijkervaring',
    output: 'Resultaat',
    decision: 'Beslissing',
    actor: 'Operator',
    service: 'Dienst',
    expertise: 'Expertise',
  },
  tooLong: 'Een vraag telt hoogstens 500 tekens.',
}

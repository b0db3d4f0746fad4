import type { search as source } from '@/src/i18n/fr/search'
import type { Spoken } from '@/src/i18n/words'

/** The one box: what it finds, and what it says no to. */
export const search: Spoken<typeof source> = {
  kind: {
    practice: 'Goede praktijk',
    experience: 'Ervaring uit de praktijk',
    output: 'Document van een groep',
    decision: 'Beslissing',
    actor: 'Actor',
    service: 'Dienst',
    expertise: 'Expertise',
  },
  tooLong: 'Een zoekopdracht telt hoogstens 500 tekens.',
}

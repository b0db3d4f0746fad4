import type { search as source } from '@/src/i18n/fr/search'
import type { Spoken } from '@/src/i18n/words'

/** The one box: what it finds, and what it says no to. */
export const search: Spoken<typeof source> = {
  kind: {
    practice: 'Good practice',
    experience: 'Field experience',
    output: 'Group document',
    decision: 'Decision',
    actor: 'Organisation',
    service: 'Service',
    expertise: 'Expertise',
  },
  tooLong: 'A search takes at most 500 characters.',
}

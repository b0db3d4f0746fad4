import type { HitKind } from '@/src/codes/search'

/** The one box: what it finds, and what it says no to. */
export const search = {
  kind: {
    practice: 'Bonne pratique',
    experience: 'Expérience de terrain',
    output: 'Document de groupe',
    decision: 'Décision',
    actor: 'Acteur',
    service: 'Service',
    expertise: 'Expertise',
  } satisfies Record<HitKind, string>,
  tooLong: 'Une question tient en 500 signes.',
}

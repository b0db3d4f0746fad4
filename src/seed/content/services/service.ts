import type { Capacity, audiences } from '@/src/codes/people'
import type { CommuneCode, Stage } from '@/src/codes/situation'
import type { Locale } from '@/src/codes/languages'
import type { Spoken } from '../spoken'

type Audience = (typeof audiences)[number]

export type SeededService = {
  /** Names the service within the seed only; elsewhere it is known by operator and French name. */
  key: string
  actor: string
  name: Spoken
  description: Spoken
  howToReach: Spoken
  needs: string[]
  stages: Stage[]
  audience: Audience[]
  languages: Locale[]
  cost: Spoken
  communes: CommuneCode[]
  capacity: Capacity
  /** Calendar days before the day of seeding. */
  checkedDaysAgo: number
}

export const everyStage: Stage[] = [
  'prevention',
  'early-warning',
  'restructuring',
  'closure',
  'restart',
]
export const firms: Audience[] = ['self-employed', 'company']
export const everyone: Audience[] = [
  'self-employed',
  'company',
  'non-profit',
  'starter',
  'former-entrepreneur',
]

export const free: Spoken = { fr: 'Gratuit', nl: 'Gratis', en: 'Free' }
export const freeFirst: Spoken = {
  fr: 'Premier entretien gratuit, la suite sur devis',
  nl: 'Eerste gesprek gratis, daarna volgens offerte',
  en: 'First meeting free, then by quote',
}
export const membersFirst: Spoken = {
  fr: 'Premier conseil gratuit, la suite pour les membres',
  nl: 'Eerste advies gratis, daarna voor leden',
  en: 'First advice free, then for members',
}

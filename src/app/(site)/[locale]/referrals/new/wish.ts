import { communes, type CommuneCode } from '@/src/codes/situation'
import type { Case, Consent, Referral } from '@/src/payload-types'

export type NewCase = Pick<
  Case,
  'person' | 'firm' | 'situation' | 'needs' | 'hardDates' | 'distress'
>
export type CaseChange = Partial<Pick<Case, 'needs' | 'distress' | 'person'>>
export type NewConsent = Pick<Consent, 'actors' | 'categories' | 'method'> & {
  evidence?: Record<string, string>
}

/** What is asked of the door, all at once. */
export type Wish = {
  /** A case to open, or one's own that exists, with what has changed. */
  case: { open: NewCase } | { id: string; change?: CaseChange }
  /** Null where an answer that stands is relied on, or none is there yet. */
  consent: NewConsent | null
  referral: {
    need: string
    owner: { actor: string }
    service?: string
    basedOn?: string
    summary: string
  }
  /** A draft taken up again, as it stood. */
  draft?: Pick<Referral, 'id'> & { rev: number }
  /** Sent, or kept as a draft. */
  send: boolean
  overrideReason?: string
}

/** The postal code follows from the commune: one field less to type. */
export const postalCodeOf = (commune: string | undefined): string | undefined =>
  commune && commune in communes ? communes[commune as CommuneCode].postalCode : undefined

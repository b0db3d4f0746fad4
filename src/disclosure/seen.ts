import type {
  BusinessStatus, ConsentCategory, ConsentMethod, DeadlineName, DisclosureLevel, OutcomeCode, Priority, ReasonCode, ReferralStatus,
} from '@/src/codes/referral' // prettier-ignore
import type {
  ContactPreference,
  HardDateKind,
  Sector,
  Size,
  Stage,
  Zone,
  channels,
} from '@/src/codes/situation'
import type { Side } from './levels'

export type Named = { id: string; name: string }
export type Contact = {
  at: Date
  channel: (typeof channels)[number] | null
  reached: boolean
  by: Named | null
}
export type HardDate = { kind: HardDateKind; date: Date }

export type Situation = {
  stage?: Stage | null
  sector?: Sector | null
  size?: Size | null
  zone?: Zone | null
  language?: string | null
}

/** Who it is. */
export type Identity = {
  firstName: string
  lastName: string
  email?: string | null
  phone?: string | null
  address?: {
    street?: string | null
    postalCode?: string | null
    municipality?: string | null
  } | null
  contactPreference?: ContactPreference | null
  contactNote?: string | null
}
export type Firm = { name?: string | null; enterpriseNumber?: string | null }

export type AgreedTo = {
  method: ConsentMethod
  givenAt: Date | null
  expiresAt: Date | null
  categories: readonly ConsentCategory[]
  textVersion: string | null
}

/** What of the case the reader may know, by level. */
export type Disclosed = {
  level: DisclosureLevel
  situation: Situation | null
  nextHardDateWithin: number | null
  consent: AgreedTo | null
  person: Identity | null
  firm: Firm | null
  hardDates: readonly HardDate[] | null
}

/** A referral as one reader sees it: what their level does not open is null or empty. */
export type ReferralSeen = {
  id: string
  rev: number
  reference: string
  case: string | null
  side: Side
  status: ReferralStatus
  waitsFor: BusinessStatus
  priority: Priority
  need: Named | null
  service: Named | null
  summary: string | null
  from: { actor: Named; user: Named | null }
  to: { actor: Named; user: Named | null }
  basedOn: string | null
  reason: { codes: readonly ReasonCode[]; text: string | null }
  outcome: {
    codes: readonly OutcomeCode[]
    needMet: 'fully' | 'partly' | null
    text: string | null
  } | null
  contacts: readonly Contact[]
  firstContactOn: Date | null
  overrideReason: string | null
  /** Absent where it was not looked up. */
  alreadyFollowed?: boolean
  deadlines: Partial<Record<DeadlineName, Date>>
  createdAt: Date | null
  sentAt: Date | null
  receivedAt: Date | null
  answeredAt: Date | null
  endedAt: Date | null
  disclosed: Disclosed
}

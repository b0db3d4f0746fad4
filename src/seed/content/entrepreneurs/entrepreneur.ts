import type { ContactPreference, HardDateKind, Sector, Size, Stage } from '@/src/codes/situation'
import type { CommuneCode } from '@/src/codes/situation'
import { fictitiousNumber } from '../enterpriseNumber'

export type Entrepreneur = {
  key: string
  firstName: string
  lastName: string
  firm: string
  enterpriseNumber: string
  phone: string
  email: string
  street: string
  commune: CommuneCode
  contactPreference?: ContactPreference
  contactNote?: string
  language: 'fr' | 'nl' | 'en'
  stage: Stage
  sector: Sector
  size: Size
  needs: string[]
  /** Business days after the day of seeding. */
  hardDate?: { kind: HardDateKind; inDays: number }
  distress?: true
  /** What the operator reads before it answers: says what happens and what is asked, never who. */
  summary: string
}

type Told = Omit<Entrepreneur, 'phone' | 'email' | 'street' | 'enterpriseNumber' | 'language'> & {
  language?: Entrepreneur['language']
}

const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase()

let rank = 0
/** Gives each an address, a telephone and an enterprise number that cannot be anybody's. In order, so that they stay the same. */
export function entrepreneur(told: Told): Entrepreneur {
  const at = rank++
  const nl = told.language === 'nl'
  return {
    language: 'fr',
    ...told,
    enterpriseNumber: fictitiousNumber(at),
    phone: `0470 00 00 ${String(at).padStart(2, '0')}`,
    email: `${plain(told.firstName)}.${plain(told.lastName)}@example.org`,
    street: nl ? `Voorbeeldstraat ${at + 12}` : `Rue de l’Exemple ${at + 12}`,
  }
}

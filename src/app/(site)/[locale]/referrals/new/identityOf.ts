import type { KnownIdentity } from '@/src/disclosure/identityCheck'
import type { NewCase } from './wish'

/** What the summary must not say, as the door knows it. */
export const identityOf = ({ person, firm }: Pick<NewCase, 'person' | 'firm'>): KnownIdentity => ({
  firstName: person.firstName,
  lastName: person.lastName,
  firm: firm?.name,
  enterpriseNumber: firm?.enterpriseNumber,
  phone: person.phone,
  email: person.email,
  street: person.address?.street,
})

import type { Payload } from 'payload'
import { DAY } from '@/src/clocks/brussels'
import type { User } from '@/src/payload-types'
import type { Kept } from '../reference'

/** Who and what the knowledge base names, as this database knows them. */
export type Library = {
  payload: Payload
  actors: Kept
  needs: Kept
  axes: Kept
  groups: Kept
  outputs: Kept
  people: Map<string, User>
  editors: readonly User[]
  coordinator: User
  /** The day of seeding: every date is counted back from it. */
  seededAt: Date
}

/** What stands in the reference data. */
export type Known = Pick<Library, 'payload' | 'axes' | 'actors' | 'needs' | 'people' | 'seededAt'>

export const personNamed = ({ people }: Pick<Library, 'people'>, email: string): User => {
  const person = people.get(email)
  if (!person) throw new Error(`the seed names an account it does not know: ${email}`)
  return person
}

/** So many days before the day of seeding; a negative number lies ahead. */
export const daysBefore = ({ seededAt }: Pick<Library, 'seededAt'>, days: number): Date =>
  new Date(seededAt.getTime() - days * DAY)

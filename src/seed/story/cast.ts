import type { Payload } from 'payload'
import type { User } from '@/src/payload-types'
import type { Kept } from '../reference'
import type { Calendar } from './calendar'

/** Who and what the story names, as this database knows them. */
export type Cast = {
  payload: Payload
  actors: Kept
  needs: Kept
  services: Kept
  people: Map<string, User>
  calendar: Calendar
}

export const idIn = (kept: Kept, name: string): string => {
  const id = kept.get(name)
  if (!id) throw new Error(`the story names what the seed does not know: ${name}`)
  return id
}

export const personAt = ({ people }: Cast, actor: string, box: string): User => {
  const person = people.get(`${box}@${actor}.example.org`)
  if (!person) throw new Error(`the story names an account it does not know: ${box}@${actor}`)
  return person
}

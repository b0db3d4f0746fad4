import type { Side } from './levels'

/** What a side depends on: the reader, and whom the referral joins. Ids. */
export type Reader = {
  id: string
  actor: string | null
  roles: readonly string[]
  functions: readonly string[]
}
export type Joined = { requesterActor: string | null; ownerActor: string | null }

const holds = (reader: Reader, ...wanted: string[]) =>
  reader.functions.some((held) => wanted.includes(held))

/** Where this reader stands towards a referral: nowhere, on one side, or on several. */
export function sidesOf(reader: Reader, { requesterActor, ownerActor }: Joined): Side[] {
  const sides: Side[] = []
  if (reader.actor && reader.actor === requesterActor && holds(reader, 'referrer', 'manager'))
    sides.push('requester')
  if (reader.actor && reader.actor === ownerActor && holds(reader, 'intake', 'manager'))
    sides.push('owner')
  if (reader.roles.includes('coordinator')) sides.push('coordinator')
  return sides
}

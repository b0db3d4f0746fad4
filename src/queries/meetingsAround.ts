import type { Where } from 'payload'
import { payloadAs } from '@/src/payloadAs'
import type { Meeting } from '@/src/payload-types'
import type { Asking } from './asking'
import type { MeetingLine, NamedGroup } from './meetingSeen'
import { unlessClosed } from './unlessClosed'

export type Around = { id: string; startsAt: Date }
export type MeetingsAround = Record<'first' | 'previous' | 'next', Around | null>

type Here = Pick<MeetingLine, 'id' | 'kind' | 'startsAt'> & { group: Pick<NamedGroup, 'id'> | null }

/** The first meeting of the same body, and those before and after this one; a cancelled one was none. */
export async function meetingsAround(asking: Asking, here: Here): Promise<MeetingsAround> {
  const at = here.startsAt.toISOString()
  const body: Where =
    here.kind === 'plenary'
      ? { kind: { equals: 'plenary' } }
      : { group: { equals: here.group?.id ?? '' } }
  const others: Where = {
    and: [body, { id: { not_equals: here.id } }, { cancelledAt: { exists: false } }],
  }
  const before = { and: [others, { startsAt: { less_than: at } }] }
  const after = { and: [others, { startsAt: { greater_than: at } }] }
  const [first, previous, next] = await Promise.all([
    oneOf(asking, before, 'startsAt'),
    oneOf(asking, before, '-startsAt'),
    oneOf(asking, after, 'startsAt'),
  ])
  return { first: first && first.id !== previous?.id ? first : null, previous, next }
}

async function oneOf(
  { payload, user, locale }: Asking,
  where: Where,
  sort: string,
): Promise<Around | null> {
  const answer = await payloadAs(payload, user, { locale })
    .find({
      collection: 'meetings',
      where,
      sort,
      select: { startsAt: true },
      depth: 0,
      limit: 1,
    })
    .catch(unlessClosed)
  const found = answer?.docs[0] as Meeting | undefined
  return found ? { id: found.id, startsAt: new Date(found.startsAt) } : null
}

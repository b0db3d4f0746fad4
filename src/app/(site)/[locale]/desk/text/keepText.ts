import type { EditorialCollection } from '@/src/codes/knowledge'
import { inTransaction } from '@/src/database/inTransaction'
import { payloadAs } from '@/src/payloadAs'
import type { MemberVisit } from '@/src/session'
import type { Flat } from '@/src/writing/flat'
import { writesOf, type Write } from '@/src/writing/written'

export type Kept = { id: string; rev: number }

/** Begins a text: one write a language through the door, all of them or none. */
export const beginText = (
  visit: MemberVisit,
  collection: EditorialCollection,
  flat: Flat,
): Promise<Kept> => within(visit, (inTongue) => beginIn(inTongue, collection, flat))

/** The same, inside a transaction that is open. */
export async function beginIn(
  inTongue: InTongue,
  collection: EditorialCollection,
  flat: Flat,
): Promise<Kept> {
  const filled = Object.keys(flat).filter((name) => flat[name] && flat[name] !== '[]')
  const [first, ...others] = writesOf(collection, flat, filled)
  const { locale, data } = first as Write
  const made = await inTongue(locale).create({
    collection,
    data: data as never,
    depth: 0,
    select: { rev: true },
  })
  return writeAll(inTongue, collection, { id: made.id, rev: made.rev ?? 1 }, others)
}

/** Writes what changed, on the revision that was seen. */
export const changeText = (
  visit: MemberVisit,
  collection: EditorialCollection,
  seen: Kept,
  flat: Flat,
  changed: readonly string[],
): Promise<Kept> =>
  within(visit, (inTongue) =>
    writeAll(inTongue, collection, seen, writesOf(collection, flat, changed)),
  )

export type InTongue = (locale: Write['locale']) => ReturnType<typeof payloadAs>

async function writeAll(
  inTongue: InTongue,
  collection: EditorialCollection,
  seen: Kept,
  writes: readonly Write[],
): Promise<Kept> {
  let { rev } = seen
  for (const { locale, data } of writes) {
    const saved = await inTongue(locale).update({
      collection,
      id: seen.id,
      data: { ...data, rev } as never,
      depth: 0,
      select: { rev: true },
    })
    rev = (saved as { rev?: number }).rev ?? rev + 1
  }
  return { id: seen.id, rev }
}

/** All languages or none; the door answers in the reader's. */
export const within = <T>(
  { payload, user, locale }: MemberVisit,
  work: (inTongue: InTongue) => Promise<T>,
): Promise<T> =>
  inTransaction(payload, { ...user, collection: 'users' }, (req) => {
    req.headers = new Headers({ 'accept-language': locale })
    return work((tongue) => payloadAs(payload, user, { req, locale: tongue }))
  })

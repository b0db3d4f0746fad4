import type { Payload } from 'payload'
import type { Locale } from '@/src/codes/languages'
import { systemOf } from '@/src/payloadAs'

/** What a passer-by may know: who the members are, and what they work on. Names only; nobody has signed in yet. */
export async function atTheDoor(payload: Payload, locale: Locale) {
  const asked = systemOf(payload)
  const [members, axes] = await Promise.all([
    asked.find({
      collection: 'actors',
      where: { membership: { equals: 'member' } },
      sort: 'createdAt',
      select: { name: true, kind: true, languages: true },
      limit: 30,
      depth: 0,
    }),
    asked.find({
      collection: 'thematic-axes',
      locale,
      sort: 'number',
      select: { number: true, title: true },
      limit: 10,
      depth: 0,
    }),
  ])
  return { members: members.docs, axes: axes.docs }
}

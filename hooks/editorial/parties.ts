import type { PayloadRequest } from 'payload'
import { sittingOfAsker } from '@/access/groups'
import { asker, editors, members } from '@/access/vocabulary'
import { idOf } from '@/src/idOf'
import type { Standing } from '@/src/knowledge/copies'
import type { EditorialParty } from '@/src/workflows/editorial'

/** As whom this request may act on this text. Another member of the group is one who did not write it. */
export async function partiesOn(
  req: PayloadRequest,
  { live, working }: Standing,
): Promise<EditorialParty[]> {
  const who = asker(req)
  if (!who) return req.context.actingAs === 'clock' ? ['clock'] : []
  if (!members({ req })) return []
  const copies = [live, working].filter((copy) => copy !== null)
  const isAuthor = copies.some(({ authors }) =>
    (authors ?? []).some((author) => idOf(author) === who.id),
  )
  const { groups } = await sittingOfAsker(req)
  const isInGroup = copies.some(({ group }) => groups.includes(idOf(group) ?? ''))
  return [
    ...(isAuthor ? (['author'] as const) : []),
    ...(isInGroup && !isAuthor ? (['group'] as const) : []),
    ...(editors({ req }) ? (['editor'] as const) : []),
  ]
}

import type { PayloadRequest } from 'payload'
import { sittingOfAsker } from '@/access/groups'
import { readersOfAll } from '@/access/meetings'
import { asker, coordinators, members } from '@/access/vocabulary'
import { idOf } from '@/src/idOf'

/** How the asker stands to a meeting: who leads it, who sits there, who was named to a part of it. */
export type Standing = 'leads' | 'sits' | 'guest'

/** What of a meeting decides that. */
type Row = { kind?: unknown; group?: unknown }

export async function standingIn(req: PayloadRequest, { kind, group }: Row): Promise<Standing> {
  if (coordinators({ req })) return 'leads'
  const { groups, chaired } = await sittingOfAsker(req)
  const id = idOf(group)
  if (id && chaired.includes(id)) return 'leads'
  const sits = (kind === 'plenary' && members({ req })) || (id !== null && groups.includes(id))
  return sits || readersOfAll({ req }) ? 'sits' : 'guest'
}

/** Whether the asker may call a meeting at all: somewhere they lead. */
export async function leadsSomewhere(req: PayloadRequest): Promise<boolean> {
  if (!asker(req)) return false
  return coordinators({ req }) || (await sittingOfAsker(req)).chaired.length > 0
}

import { toldAt } from '@/src/clocks/now'
import { payloadAs } from '@/src/payloadAs'
import { groups, type SeededGroup } from '../content/knowledge/groups'
import { idIn } from '../story/cast'
import { daysBefore, personNamed, type Library } from './library'

const opened = 400
/** One that still waits was asked for lately. */
const askedLately = 12

/** The groups: asked for by operators, opened by the coordination, which names chair and members. */
export async function tellGroups(library: Library): Promise<void> {
  for (const [rank, group] of groups.entries()) {
    const waits = group.status === 'requested'
    const asked = waits ? askedLately : opened - rank * 3
    const id = await askFor(library, group, asked)
    library.groups.set(group.key, id)
    if (!waits) await open(library, id, group, asked - 2)
  }
}

async function askFor(library: Library, group: SeededGroup, daysAgo: number): Promise<string> {
  const { name, purpose, axis, by } = group
  const asker = payloadAs(library.payload, personNamed(library, by))
  const data = { name, purpose, axis: idIn(library.axes, String(axis)) }
  const made = await at(library, daysAgo, () =>
    asker.create({ collection: 'working-groups', locale: 'all', depth: 0, data } as never),
  )
  return String((made as unknown as { id: string }).id)
}

async function open(library: Library, id: string, group: SeededGroup, daysAgo: number) {
  const members = group.actors.map((slug) => ({
    actor: idIn(library.actors, slug),
    user: personNamed(library, `manager@${slug}.example.org`).id,
  }))
  const data = { status: group.status, chair: personNamed(library, group.by).id, members }
  await at(library, daysAgo, () =>
    payloadAs(library.payload, library.coordinator).update({
      collection: 'working-groups',
      id,
      depth: 0,
      data,
    }),
  )
}

const at = <T>(library: Library, daysAgo: number, tell: () => Promise<T>) =>
  toldAt(daysBefore(library, daysAgo), tell)

import { payloadAs } from '@/src/payloadAs'
import type { Asking } from './asking'
import { knownNeeds, type NeedFamily } from './knownNeeds'

export type Followable = {
  axes: { id: string; number: number; title: string }[]
  groups: { id: string; name: string }[]
  families: NeedFamily[]
}

/** What can one follow? The axes, the groups that are open, the needs. */
export async function followable(asking: Asking): Promise<Followable> {
  const { payload, user, locale } = asking
  const as = payloadAs(payload, user, { locale })
  const list = { depth: 0, limit: 100 } as const
  const [axes, groups, families] = await Promise.all([
    as.find({ collection: 'thematic-axes', sort: 'number', ...list }),
    as.find({
      collection: 'working-groups',
      where: { status: { equals: 'open' } },
      sort: 'name',
      ...list,
    }),
    knownNeeds(asking),
  ])
  return {
    axes: axes.docs.map(({ id, number, title }) => ({ id, number, title })),
    groups: groups.docs.map(({ id, name }) => ({ id, name })),
    families,
  }
}

import { saidIn, type Spoken } from '@/src/i18n/saidIn'
import { idOf } from '@/src/idOf'
import type { Asking } from './asking'
import { inEveryTongue } from './inEveryTongue'
import type { NamedGroup } from './meetingSeen'
import { unlessClosed } from './unlessClosed'

const most = 100

/** What are these groups called, who chairs them, on which axis? By id; nothing to a guest. */
export async function groupNames(
  asking: Asking,
  ids: readonly (string | null)[],
): Promise<Map<string, NamedGroup>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (!wanted.length) return new Map()
  const answer = await inEveryTongue(asking)
    .find({
      collection: 'working-groups',
      where: { id: { in: wanted } },
      select: { name: true, chair: true, axis: true },
      sort: 'createdAt',
      depth: 0,
      limit: most,
    })
    .catch(unlessClosed)
  return new Map(
    (answer?.docs ?? []).map(({ id, name, chair, axis }) => [
      id,
      {
        id,
        name: saidIn(name as unknown as Spoken, asking.locale, null) ?? {
          text: '…',
          lang: asking.locale,
        },
        chair: idOf(chair),
        axis: idOf(axis),
      },
    ]),
  )
}

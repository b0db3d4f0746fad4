import { saidIn, type Said, type Spoken } from '@/src/i18n/saidIn'
import type { Asking } from './asking'
import { inEveryTongue } from './inEveryTongue'

export type Axis = { id: string; number: number; title: Said; description: Said | null }

/** The axes on which the platform works, in order. */
export async function knownAxes(asking: Asking): Promise<Axis[]> {
  const { docs } = await inEveryTongue(asking).find({
    collection: 'thematic-axes',
    sort: 'number',
    depth: 0,
    limit: 100,
  })
  return docs.map(({ id, number, title, description }) => ({
    id,
    number,
    title: saidIn(title as unknown as Spoken, asking.locale, null) ?? {
      text: '…',
      lang: asking.locale,
    },
    description: saidIn(description as unknown as Spoken, asking.locale, null),
  }))
}

import type { Known } from '@/src/import/practiceRows'
import { payloadAs } from '@/src/payloadAs'
import type { Asking } from './asking'
import { everyDoc } from './everyDoc'
import { allOf, knownNeeds } from './knownNeeds'

/** Which concepts have their synonyms already? In small letters. */
export async function knownConcepts({ payload, user }: Asking): Promise<Set<string>> {
  const rows = await everyDoc<{ id: string; concept: string }>((page) =>
    payloadAs(payload, user).find({
      collection: 'synonyms',
      select: { concept: true },
      depth: 0,
      limit: 100,
      page,
    }),
  )
  return new Set(rows.map(({ concept }) => concept.toLowerCase()))
}

/** What does a table call an axis, a need, an operator? By its number, its code, its slug. */
export async function tableKeys(asking: Asking): Promise<Known> {
  const as = payloadAs(asking.payload, asking.user, { locale: asking.locale })
  const [axes, actors, needs] = await Promise.all([
    everyDoc<{ id: string; number: number }>((page) =>
      as.find({
        collection: 'thematic-axes',
        select: { number: true },
        depth: 0,
        limit: 100,
        page,
      }),
    ),
    everyDoc<{ id: string; slug: string }>((page) =>
      as.find({ collection: 'actors', select: { slug: true }, depth: 0, limit: 100, page }),
    ),
    knownNeeds(asking),
  ])
  return {
    axis: new Map(axes.map(({ id, number }) => [String(number), id])),
    actor: new Map(actors.map(({ id, slug }) => [slug, id])),
    needs: new Map(allOf(needs).map(({ id, code }) => [code, id])),
  }
}

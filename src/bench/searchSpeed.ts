import type { Payload } from 'payload'
import { inTransaction } from '@/src/database/inTransaction'
import { systemOf } from '@/src/payloadAs'
import { rebuild } from '@/src/search/index/rebuild'
import { reindex } from '@/src/search/reindex'
import { search } from '@/src/search/search'
import { generator } from './generated'
import { manyPractices } from './manyPractices'
import { inTurn, timed, type Measure } from './measure'
import { against, judgedMix, mixes, type Asked } from './mixes'

/** Members' questions in process, the making of the index, and the way from a save to its being found. */
export async function searchSpeed(
  payload: Payload,
  count: number,
  rounds = 60,
): Promise<Measure[]> {
  const made = generator()
  const stored = await timed(() => manyPractices(payload, made, count))
  const built = await timed(() => rebuild(payload))
  const measures: Measure[] = [
    {
      name: `search: index of ${count} documents (baseline storing them)`,
      ours: built / 1000,
      baseline: stored / 1000,
      unit: 's',
    },
  ]
  const asked = mixes(made)
  const judged = asked[judgedMix]
  // a process answers for months: what is cold when it begins is told apart, by questions that are not asked again
  const each = {
    [`${judgedMix}, the first of a process`]: (round: number) => judged(round + rounds),
    ...asked,
  }
  for (const [mix, ask] of Object.entries(each))
    measures.push(
      ...(await against(`search in process, ${mix}, among ${count}`, rounds, ask, {
        ours: ({ q, locale }) => search(payload, { id: 'bench' }, { q, locale, limit: 10 }),
        baseline: (question) => likeIn(payload, question),
      })),
    )
  return [...measures, await fromSaveToFound(payload, rounds)]
}

/** Payload's own: every word somewhere in the title or in the text. */
const likeIn = (payload: Payload, { q, locale }: Asked) =>
  systemOf(payload).find({
    collection: 'good-practices',
    where: { or: [{ title: { like: q } }, { summary: { like: q } }] },
    locale,
    limit: 10,
    depth: 0,
  })

/** The same document stored and then looked for, with the index in the save's own transaction and without one. */
async function fromSaveToFound(payload: Payload, rounds: number): Promise<Measure> {
  const save = (title: string, indexed: boolean) =>
    inTransaction(payload, null, async (req) => {
      const data = { title: { fr: title } }
      await payload.db.updateOne({ collection: 'good-practices', id: 'bench-0', data, req })
      if (indexed) await reindex(req, 'good-practices', 'bench-0')
    })
  const times = await inTurn(
    async (round) => {
      await save(`trouvaille${round}`, true)
      const asked = { q: `trouvaille${round}`, locale: 'fr', exact: true } as const
      const { total } = await search(payload, { id: 'bench' }, asked)
      if (total !== 1) throw new Error(`What was just saved is found ${total} times`)
    },
    async (round) => {
      await save(`retrouvaille${round}`, false)
      await likeIn(payload, { q: `retrouvaille${round}`, locale: 'fr' })
    },
    rounds,
  )
  return { name: 'search: from save to found (baseline like)', ...times, unit: 'ms' }
}

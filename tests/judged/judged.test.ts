import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Locale } from '@/src/codes/languages'
import { evaluate } from '@/src/bench/evaluate'
import { across } from '@/src/bench/judged/across'
import { en } from '@/src/bench/judged/en'
import { fr } from '@/src/bench/judged/fr'
import type { Judgement } from '@/src/bench/judged/judgement'
import { nl } from '@/src/bench/judged/nl'
import { fillLibrary, type Library } from '@/src/bench/library'
import { search } from '@/src/search/search'
import { createRelais, type Relais } from '@/tests/support/relais'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 })

let relais: Relais
let library: Library
beforeAll(async () => {
  relais = await createRelais()
  library = await fillLibrary(relais.payload)
})
afterAll(() => relais.close())

const sets: [string, Locale, readonly Judgement[], number][] = [
  ['French', 'fr', fr, 0.9],
  ['Dutch', 'nl', nl, 0.9],
  ['English', 'en', en, 0.9],
  ['across languages', 'fr', across, 0.9],
]

describe.each(sets)('judged questions, %s', (_, locale, judgements, floor) => {
  test('what is wanted stands among the first three', async () => {
    const { three, missed } = await evaluate(judgements, async ({ q }) => {
      const { hits } = await search(relais.payload, { id: 'nobody' }, { q, locale, limit: 10 })
      return hits.map(({ id }) => library.get(id) ?? '')
    })
    expect(three, `not among the first three: ${missed.join('; ')}`).toBeGreaterThanOrEqual(floor)
  })
})

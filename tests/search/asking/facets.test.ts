import { expect, test } from 'vitest'
import { countFacets, passesAll, wantedOf } from '@/src/search/asking/facets'
import { catchUpHeld, nothingHeld } from '@/src/search/index/held'
import type { Row } from '@/src/search/index/run'

const facts = (kind: string, stage: string[], year: string) =>
  JSON.stringify({
    kind: [kind],
    axis: [],
    stage,
    need: [],
    serves: [],
    actor: [],
    language: ['fr'],
    year: [year],
    evidence: [],
    date: `${year}-01-01`,
  })

/** Nine words in one column, and two hundred in another. */
const fr = new Uint8Array([9, 0x81, 0x48])

/** What this process holds once it has been told these rows. */
async function holding(...rows: Row[]) {
  const held = nothingHeld()
  await catchUpHeld(() => Promise.resolve(rows), held)
  return held
}

const three = () =>
  holding(
    { stamp: 1, id: 1, fr, audience: 'members', facts: facts('practice', ['closure'], '2024') },
    { stamp: 2, id: 2, fr, audience: 'members', facts: facts('practice', ['restart'], '2025') },
    {
      stamp: 3,
      id: 3,
      fr,
      audience: 'group',
      facts: facts('output', ['closure', 'restart'], '2025'),
    },
  )

test('each facet is counted with the other filters on, and its own off', async () => {
  const held = await three()
  const wanted = wantedOf({ kind: ['practice'], stage: ['closure'] }, held)
  const found = [...held.documents.values()]
  expect(found.filter((document) => passesAll(document, wanted))).toHaveLength(1)
  const { kind, stage, year } = countFacets(found, wanted, held)
  expect(kind).toEqual([
    { value: 'output', count: 1 },
    { value: 'practice', count: 1 },
  ])
  expect(stage).toEqual([
    { value: 'closure', count: 1 },
    { value: 'restart', count: 1 },
  ])
  expect(year).toEqual([{ value: '2024', count: 1 }])
})

test('a value that no document has is passed by none', async () => {
  const held = await three()
  const wanted = wantedOf({ need: ['unknown'] }, held)
  expect([...held.documents.values()].filter((each) => passesAll(each, wanted))).toEqual([])
})

test('what changed is held as it now is, and what is gone is held no more', async () => {
  const held = await three()
  const told: Row[] = [
    { stamp: 4, id: 3, audience: null, facts: null },
    { stamp: 5, id: 1, fr, audience: 'group', facts: facts('experience', [], '2026') },
  ]
  await catchUpHeld(() => Promise.resolve(told), held)
  expect([...held.documents.keys()].sort()).toEqual([1, 2])
  expect(held.documents.get(1)).toMatchObject({ audience: 'group', date: '2026-01-01' })
  const lengths = [...held.texts].map(([table, { texts, words }]) => [table, texts, words])
  expect(lengths).toContainEqual(['search_fr', 1, 209])
  expect(lengths).toContainEqual(['search_fr_closed', 1, 209])
  expect(held.stamp).toBe(5)
})

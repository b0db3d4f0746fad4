import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstOf } from '@/src/search/asking/firstOf'

type Each = { score: number; id: number }
const order = (a: Each, b: Each) => b.score - a.score || a.id - b.id

test('the first of many are those that sorting all of them puts first, in its order', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 })
  fc.assert(
    fc.property(scores, fc.nat({ max: 70 }), (given, count) => {
      const all = given.map((score, id) => ({ score, id }))
      expect(firstOf(all, count, order)).toEqual(all.toSorted(order).slice(0, count))
    }),
  )
})

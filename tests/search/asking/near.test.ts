import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distance } from '@/src/search/analyser/closeness'
import { addSpellings, near, noSpellings } from '@/src/search/index/spellings'

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'e', 'é', 't'),
  minLength: 3,
  maxLength: 8,
})

test('the words alike are those that so few signs tell apart, whatever else is held', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 60 }),
      word,
      fc.nat({ max: 2 }),
      (all, said, most) => {
        const spellings = noSpellings()
        // in two times, as they come
        addSpellings(spellings, all.slice(0, 7))
        addSpellings(spellings, all.slice(7))
        const alike = all.filter((each) => distance(said, each, most) <= most)
        expect(near(spellings, said, most).sort()).toEqual(alike.sort())
      },
    ),
  )
})

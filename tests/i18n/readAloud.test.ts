import { expect, test } from 'vitest'
import { locales } from '@/src/codes/languages'
import { readAloud } from '@/src/i18n/readAloud'
import { wordsIn } from '@/src/i18n/words'

const read = (locale: (typeof locales)[number], ...names: string[]) =>
  readAloud(wordsIn(locale).consentText['1'], names).join('\n')

test('each operator is named, in order', () => {
  expect(read('fr', 'UCM', 'BECI / CED', 'Unizo')).toContain(
    'je demanderai à BECI / CED, puis à Unizo.',
  )
})

test('with two, the third place is not said', () => {
  expect(read('nl', 'UCM', 'Unizo')).toContain('vraag ik het aan Unizo. Aan niemand anders.')
  expect(read('en', 'UCM', 'Unizo')).toContain('I will ask Unizo. Nobody else.')
})

test('with one, nothing is said of a next one', () => {
  expect(read('fr', 'UCM')).not.toContain('S’ils ne peuvent pas')
  expect(read('fr', 'UCM')).toContain('À personne d’autre.')
})

test('no empty place is ever read', () => {
  for (const locale of locales)
    for (const names of [['A'], ['A', 'B'], ['A', 'B', 'C']])
      expect(read(locale, ...names)).not.toMatch(/[{}]/)
})

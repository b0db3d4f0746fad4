import { expect, test } from 'vitest'
import { matchNeeds } from '@/src/workflows/matchNeeds'

const needs = [
  {
    label: 'Dettes sociales et fiscales',
    words: ['dettes', 'plan d’apurement', 'huissier', 'deurwaarder'],
  },
  { label: 'Plan d’apurement avec l’ONSS', words: ['ONSS', 'RSZ', 'afbetalingsplan'] },
  { label: 'Préparation privée d’une faillite', words: ['faillite silencieuse'] },
]
const found = (text: string) => matchNeeds(needs, text).map(({ label }) => label)

test('accents, capitals and apostrophes do not matter', () => {
  expect(found('PREPARATION privee')).toEqual(['Préparation privée d’une faillite'])
  expect(found("plan d'apurement")[0]).toBe('Dettes sociales et fiscales')
})

test('a word of another language is understood', () => {
  expect(found('afbetalingsplan')).toEqual(['Plan d’apurement avec l’ONSS'])
  expect(found('Deurwaarder')).toEqual(['Dettes sociales et fiscales'])
})

test('the words may come in any order', () => {
  expect(found('onss plan')).toEqual(['Plan d’apurement avec l’ONSS'])
})

test('what nobody calls a need finds nothing, and neither does nothing', () => {
  expect(found('bail emphytéotique')).toEqual([])
  expect(found('  ')).toEqual([])
})

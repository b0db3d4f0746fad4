import { expect, test } from 'vitest'
import { ownSide } from '@/src/i18n/ownSide'

test('a price said in the three languages is read in one’s own', () => {
  expect(ownSide('fr', 'Gratuit · Gratis · Free')).toBe('Gratuit')
  expect(ownSide('nl', 'Gratuit · Gratis · Free')).toBe('Gratis')
  expect(ownSide('en', 'Gratuit · Gratis · Free')).toBe('Free')
})

test('any other price is read whole', () => {
  expect(ownSide('nl', '60 € par heure')).toBe('60 € par heure')
  expect(ownSide('en', 'Gratuit · Gratis')).toBe('Gratuit · Gratis')
})

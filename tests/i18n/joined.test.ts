import { expect, test } from 'vitest'
import { joined, subject } from '@/src/i18n/fr/joined'

test('a name that says what it is takes its article, a proper name takes none', () => {
  expect(joined('de', 'Barreau de Bruxelles')).toBe('du Barreau de Bruxelles')
  expect(joined('à', 'Fondation Pulse (Revival)')).toBe('à la Fondation Pulse (Revival)')
  expect(joined('à', 'Tribunal de l’entreprise')).toBe('au Tribunal de l’entreprise')
  expect(joined('par', 'Association des indépendants')).toBe('par l’Association des indépendants')
  expect(joined('chez', 'BECI / CED')).toBe('chez BECI / CED')
})

test('the last letter of a small word gives way to a vowel', () => {
  expect(joined('de', 'UCM')).toBe('d’UCM')
  expect(joined('que', 'ACASTI')).toBe('qu’ACASTI')
  expect(joined('de', 'hub.brussels')).toBe('de hub.brussels')
})

test('a name begins a sentence with its article', () => {
  expect(subject('Réseau Entreprendre (Oasis)')).toBe('Le Réseau Entreprendre (Oasis)')
  expect(subject('Unizo')).toBe('Unizo')
})

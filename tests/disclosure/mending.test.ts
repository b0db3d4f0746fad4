import { expect, test } from 'vitest'
import { identityIn } from '@/src/disclosure/identityCheck'
import { mendingsOf } from '@/src/disclosure/mending'

const mehdi = {
  firstName: 'Mehdi',
  lastName: 'Lahlou',
  firm: 'Boulangerie Lahlou SRL',
  phone: '+32470000000',
  street: 'Rue de l’Exemple 12',
}
const standIns = { person: 'la personne', firm: 'l’entreprise' }
const mended = (text: string) => mendingsOf(text, identityIn(text, mehdi), standIns)

test('a telephone goes with the word that led to it, the rest of the sentence stays', () => {
  const [one] = mended(
    'Le comptable est parti. Joignable au 0470 00 00 00 l’après-midi. Demande un plan.',
  )
  expect(one).toEqual({
    kind: 'phone',
    quoted: '0470 00 00 00',
    sentence: 'Joignable au 0470 00 00 00 l’après-midi.',
    instead: 'Joignable l’après-midi.',
  })
})

test('a name gives way to "la personne", its title with it, and the point of "M." ends nothing', () => {
  const [one] = mended('Depuis septembre, M. Lahlou ne dort plus.')
  expect(one?.sentence).toBe('Depuis septembre, M. Lahlou ne dort plus.')
  expect(one?.instead).toBe('Depuis septembre, la personne ne dort plus.')
})

test('a sentence that began with the name begins with a capital', () => {
  expect(mended('Lahlou ne dort plus.')[0]?.instead).toBe('La personne ne dort plus.')
})

test('all that one sentence tells is taken out of it at once', () => {
  const [name, phone] = mended('Mehdi Lahlou répond au 0470 00 00 00 le soir.')
  expect(name?.instead).toBe('La personne répond le soir.')
  expect(phone?.instead).toBe(name?.instead)
})

test('a bracket that held only a number leaves with it', () => {
  expect(mended('Rappeler le client (0470 00 00 00) demain.')[0]?.instead).toBe(
    'Rappeler le client demain.',
  )
})

test('where nothing worth keeping is left, nothing is proposed', () => {
  expect(mended('Tél : 0470 00 00 00.')[0]?.instead).toBe('')
})

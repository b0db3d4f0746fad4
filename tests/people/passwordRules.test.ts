import { expect, test } from 'vitest'
import { passwordFault } from '@/src/people/passwordRules'

const karim = { name: 'Karim Belhadj', email: 'karim.belhadj@example.org' }

test.each([
  ['douze signes', null],
  ['abri-banc-corde-digue', null],
  ['zo een lange zin', null],
  ['court', 'short'],
  ['x'.repeat(201), 'long'],
  ['aaaaaaaaaaaaaaa', 'common'],
  ['password12345', 'common'],
  ['MotDePasse2026!', 'common'],
  ['relaisbruxelles', 'common'],
  ['azertyuiop123', 'common'],
  ['123456789012', 'common'],
  ['karim.belhadj@example.org', 'personal'],
  ['karimbelhadj2026', 'personal'],
])('%s is %s', (password, fault) => {
  expect(passwordFault(password, karim)).toBe(fault)
})

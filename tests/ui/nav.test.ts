import { expect, test } from 'vitest'
import { introduced, navFor, type Person } from '@/src/ui/nav'

const claire: Person = {
  name: 'Claire Delvaux',
  actor: { name: 'UCM', receives: 'referrals' },
  roles: ['member'],
  functions: ['intake'],
}
const ways = (person: Person) => navFor('fr', person).map(({ key }) => key)

test('intake has referrals, a manager their organisation too, the coordinator the coordination', () => {
  expect(ways(claire)).toEqual([
    'today',
    'find',
    'referrals',
    'knowledge',
    'map',
    'meetings',
    'contacts',
  ])
  expect(ways({ ...claire, functions: ['manager'] })).toContain('operator')
  expect(ways({ name: 'Hélène', roles: ['coordinator'], functions: [] })).toEqual([
    'today',
    'find',
    'knowledge',
    'map',
    'meetings',
    'contacts',
    'coordination',
  ])
})

test('the court, which receives no referrals, is shown no way to them', () => {
  expect(
    ways({ ...claire, actor: { name: 'Tribunal', receives: 'sheet' }, functions: ['manager'] }),
  ).not.toContain('referrals')
})

test('a person is introduced by name, organisation and what they do there', () => {
  expect(introduced('fr', claire)).toBe('Claire Delvaux, UCM, accueil')
})

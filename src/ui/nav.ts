import type { Locale } from '@/src/codes/languages'
import type { FunctionCode, Role } from '@/src/codes/people'
import { wordsIn, type Words } from '@/src/i18n/words'
import { paths } from '@/src/paths'

/** Who is looking, as far as the frame needs to know. */
export type Person = {
  name: string
  actor?: { name: string; receives?: string | null } | null
  roles: readonly Role[]
  functions: readonly FunctionCode[]
}
export type NavKey = keyof Words['frame']['nav']
export type NavItem = { key: NavKey; href: string; label: string }

/** Guests read what they were invited to, and search nothing. */
export const searches = ({ roles }: Pick<Person, 'roles'>): boolean => !roles.includes('guest')

/** The pages that are open to this person, never a dead way. */
export function navFor(locale: Locale, person: Person): NavItem[] {
  const works = person.functions.length > 0 && person.actor?.receives !== 'sheet'
  const isMember = searches(person)
  const ways: [NavKey, string, boolean][] = [
    ['today', paths.today(locale), true],
    ['find', paths.find(locale), true],
    ['referrals', paths.referrals(locale), works],
    ['knowledge', paths.search(locale), isMember],
    ['map', paths.map(locale), true],
    ['meetings', paths.meetings(locale), true],
    ['contacts', paths.contacts(locale), isMember],
    ['operator', paths.operator(locale), person.functions.includes('manager')],
    ['coordination', paths.coordination(locale), person.roles.includes('coordinator')],
    [
      'admin',
      paths.admin(),
      person.roles.some((role) => role === 'administrator' || role === 'editor'),
    ],
  ]
  const words = wordsIn(locale).frame.nav
  return ways.filter(([, , open]) => open).map(([key, href]) => ({ key, href, label: words[key] }))
}

/** "Claire Delvaux, UCM, accueil": a name, an organisation, and what one does there. */
export function introduced(locale: Locale, { name, actor, roles, functions }: Person): string {
  const { codes } = wordsIn(locale)
  const [one, ...others] = functions
  const does = actor
    ? one && others.length === 0 && codes.function[one]
    : roles.filter((role) => role !== 'member').map((role) => codes.role[role])[0]
  return [name, actor?.name, does].filter(Boolean).join(', ')
}

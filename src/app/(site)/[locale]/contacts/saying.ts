import type { ContactChannel } from '@/src/codes/contacts'
import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import type { ShownContact } from '@/src/queries/shownContact'
import { listed } from '../find/listed'

/** "la ligne directe et le courriel direct": each kind once, in the order of the contact. */
export function channelsSaid(locale: Locale, kinds: readonly ContactChannel[]): string {
  const { channel } = wordsIn(locale).directory
  return listed(
    locale,
    [...new Set(kinds)].map((kind) => channel[kind]),
  )
}

/** Those of a contact's channels that a request or a grant names. */
export const kindsOf = (
  { channels }: Pick<ShownContact, 'channels'>,
  ids: readonly string[],
): ContactChannel[] => channels.filter(({ id }) => ids.includes(id)).map(({ kind }) => kind)

/** Who it is, where one may know; the function, where not; always of which operator. */
export const contactSaid = (
  locale: Locale,
  { name, function: does, actor }: ShownContact,
): string => wordsIn(locale).directory.contact.at(name ?? does, actor.name)

export const personAt = (name: string, actor: string): string =>
  [name, actor].filter(Boolean).join(', ')

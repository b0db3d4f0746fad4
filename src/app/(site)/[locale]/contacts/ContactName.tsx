import type { Locale } from '@/src/codes/languages'
import type { ShownContact } from '@/src/queries/shownContact'
import { contactSaid } from './saying'

type Props = { locale: Locale; contact: ShownContact }

/** Who it is, or what; a function that is not written in the reader's language says in which it is. */
export const ContactName = ({ locale, contact }: Props) => (
  <span lang={contact.name ? undefined : (contact.tongue ?? undefined)}>
    {contactSaid(locale, contact)}
  </span>
)

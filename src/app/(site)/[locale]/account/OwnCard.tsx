import { idOf } from '@/src/idOf'
import { paths } from '@/src/paths'
import { decidedContacts } from '@/src/queries/decidedContacts'
import type { MemberVisit } from '@/src/session'
import { Buttons, LinkButton } from '@/src/ui/Buttons'
import { Part } from '@/src/ui/Part'

/** How the other operators reach oneself: the card, or the way to make one. */
export async function OwnCard({ visit }: { visit: MemberVisit }) {
  const { user, locale, words } = visit
  if (!idOf(user.actor) || user.roles.includes('guest')) return null
  const said = words.account.card
  const [own] = (await decidedContacts(visit)).own
  return (
    <Part id="card" title={said.title} told={said.told}>
      <Buttons>
        {own ? (
          <LinkButton href={paths.contact(locale, own)}>{said.see}</LinkButton>
        ) : (
          <LinkButton href={`${paths.newContact(locale)}?mine=1`}>{said.make}</LinkButton>
        )}{' '}
        <LinkButton href={paths.contactHolders(locale)}>{said.holders}</LinkButton>
      </Buttons>
    </Part>
  )
}

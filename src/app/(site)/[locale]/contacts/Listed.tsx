import { paths } from '@/src/paths'
import type { ListedContact } from '@/src/queries/contactDirectory'
import type { MemberVisit } from '@/src/session'
import { LinkButton } from '@/src/ui/Buttons'
import { spokenList } from '../actors/spokenList'
import { channelsSaid } from './saying'

type Props = { visit: MemberVisit; contact: ListedContact; decides: boolean }

/** One line of the directory: what every member may know, and the way to ask for the rest. */
export function Listed({ visit: { locale, user, words }, contact, decides }: Props) {
  const said = words.directory.list
  const { id, name, function: does, tongue, competences, languages, mailboxes, channels } = contact
  const kinds = (asked: (one: (typeof channels)[number]) => boolean) =>
    channels.filter(asked).map(({ kind }) => kind)
  const entrusted = kinds(({ open, visibility }) => open && visibility === 'on-request')
  const closed = kinds(({ open }) => !open)
  return (
    <li>
      <h3>
        <a href={paths.contact(locale, id)} lang={name ? undefined : (tongue ?? undefined)}>
          {name ?? does}
        </a>
      </h3>
      {name && <p lang={tongue ?? undefined}>{does}</p>}
      {competences.length > 0 && <p>{said.competences(competences.join(', '))}</p>}
      {languages.length > 0 && (
        <p className="since">{said.speaks(spokenList(locale, languages))}</p>
      )}
      {mailboxes.map((address) => (
        <p key={address}>
          <a href={`mailto:${address}`}>{address}</a>
        </p>
      ))}
      {decides && <p className="since">{said.yours}</p>}
      {!decides && entrusted.length > 0 && (
        <p className="since">{said.opened(channelsSaid(locale, entrusted))}</p>
      )}
      {!decides && closed.length > 0 && (
        <>
          <p className="since">{said.askable(channelsSaid(locale, closed))}</p>
          {user.actor && (
            <p className="btns">
              <LinkButton href={`${paths.contact(locale, id)}#ask`}>
                {said.ask}
                <span className="hush">{said.askFor(name ?? does)}</span>
              </LinkButton>
            </p>
          )}
        </>
      )}
    </li>
  )
}

import { paths } from '@/src/paths'
import { deskOf, type Desk } from '@/src/queries/deskOf'
import { openedBy, type OpenedContact } from '@/src/queries/openedBy'
import type { MemberVisit } from '@/src/session'
import { datesIn } from '@/src/ui/dates'
import { Part } from '@/src/ui/Part'
import { Reach } from '../../contacts/Reach'
import type { Reading } from './reading'

/** Whom to call at the other organisation about this referral: the person, where it opened their contact, and the desk, where that has no telephone. */
export async function DeskPart({ reading: { visit, referral, shown } }: { reading: Reading }) {
  const { side, from, to } = referral
  if (side === 'coordinator' || referral.status === 'draft') return null
  const other = side === 'owner' ? from : to
  // to look through somebody's eyes is no reading of theirs
  const opened = shown ? [] : await openedBy(visit, referral.id)
  const hasPhone = opened.some(({ channels }) => channels.some(({ kind }) => kind === 'phone'))
  const desk = hasPhone ? null : await deskOf(visit.payload, visit.user, other.actor.id)
  if (opened.length === 0 && !desk) return null
  return (
    <Part id="desk" title={visit.words.referral.desk.title(other.actor.name)}>
      <div className="text">
        {opened.map((each) => (
          <Opened key={each.contact.id} visit={visit} opened={each} />
        ))}
        {desk && (
          <AtDesk
            visit={visit}
            desk={desk}
            name={opened.length > 0 ? desk.name : (other.user?.name ?? desk.name)}
          />
        )}
      </div>
    </Part>
  )
}

type OpenedProps = { visit: MemberVisit; opened: OpenedContact }

function Opened({ visit: { locale, words }, opened: { contact, channels, until } }: OpenedProps) {
  const said = words.referral.desk
  return (
    <div>
      <p>
        {contact.name ?? <span lang={contact.tongue ?? undefined}>{contact.function}</span>}
        {channels.map((channel) => (
          <span key={channel.id}>
            <br />
            <Reach channel={channel} />
          </span>
        ))}
      </p>
      <p className="source">
        {until ? said.openedUntil(datesIn(locale).date(until)) : said.opened}{' '}
        <a href={paths.contact(locale, contact.id)}>{said.card}</a>
      </p>
    </div>
  )
}

type DeskProps = { visit: MemberVisit; desk: Desk; name: string }

const AtDesk = ({ visit, desk: { phone, email }, name }: DeskProps) => (
  <div>
    <p>
      {name}
      {phone && (
        <>
          <br />
          <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
        </>
      )}
      {email && (
        <>
          <br />
          <a href={`mailto:${email}`}>{email}</a>
        </>
      )}
    </p>
    <p className="source">{visit.words.referral.desk.told}</p>
  </div>
)

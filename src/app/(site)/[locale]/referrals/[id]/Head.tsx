import { paths } from '@/src/paths'
import { Buttons, LinkButton } from '@/src/ui/Buttons'
import { datesIn } from '@/src/ui/dates'
import { statusOf } from '@/src/ui/referralStatus'
import { Relay } from '@/src/ui/Relay'
import { Status } from '@/src/ui/Status'
import { Top, type CrumbStep } from '@/src/ui/Top'
import type { Reading } from './reading'

/** Where I am, from whom to whom, what is asked and where it stands. */
export function Head({ reading }: { reading: Reading }) {
  const { visit, referral, steps, shown, now } = reading
  const { words, locale } = visit
  const { you, untitled, act } = words.referral
  const { from, to, side, need, reference, disclosed } = referral
  const { tone, text } = statusOf(referral, locale, now)
  const { person } = disclosed
  const answering = steps.some(({ step }) => step === 'accept')
  return (
    <Top
      crumb={{ label: words.frame.crumb, steps: wayHere(reading) }}
      above={
        <Relay
          from={side === 'requester' ? you(from.actor.name) : from.actor.name}
          to={side === 'owner' ? you(to.actor.name) : to.actor.name}
        />
      }
      title={
        <>
          {need?.name ?? untitled(reference)}
          {person && (
            <>
              , <span>{words.referral.forPerson(`${person.firstName} ${person.lastName}`)}</span>
            </>
          )}
        </>
      }
    >
      <Status tone={tone} size="lede" since={sinceOf(reading)}>
        {text}
      </Status>
      {steps.length > 0 && !shown && (
        <Buttons jump>
          <LinkButton primary href="#act">
            {answering ? act.jump.answer : act.jump.other}
          </LinkButton>
        </Buttons>
      )}
    </Top>
  )
}

function wayHere({ visit, referral }: Reading): CrumbStep[] {
  const { words, locale } = visit
  const { boxes } = words.referral
  const { side, from, to, reference } = referral
  const box =
    side === 'owner'
      ? { label: boxes.received(to.actor.name), href: paths.referrals(locale, 'received') }
      : side === 'requester'
        ? { label: boxes.sent(from.actor.name), href: paths.referrals(locale, 'sent') }
        : { label: boxes.coordination, href: paths.coordination(locale) }
  return [
    { label: words.frame.nav.today, href: paths.today(locale) },
    box,
    { label: <span className="ref">{reference}</span> },
  ]
}

/** Date, name and organisation under the status. */
function sinceOf({ visit, referral, now }: Reading): string {
  const { words, locale, user } = visit
  const { from, to, sentAt, createdAt, status } = referral
  const at = (moment: Date) => datesIn(locale).at(moment, now)
  const said = words.referral
  if (status === 'draft')
    return createdAt && from.user ? said.startedBy(at(createdAt), from.user.name) : ''
  const sent = !sentAt
    ? ''
    : from.user
      ? said.sentBy(at(sentAt), from.user.name, from.actor.name)
      : said.sentFrom(at(sentAt), from.actor.name)
  if (!to.user) return sent
  const taken = to.user.id === user.id ? said.takenByYou : said.takenBy(to.user.name, to.actor.name)
  return status === 'received' ? `${sent} ${taken}` : `${taken} ${sent}`
}

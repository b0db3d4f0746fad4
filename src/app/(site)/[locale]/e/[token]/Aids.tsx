import type { Locale } from '@/src/codes/languages'
import { now } from '@/src/clocks/now'
import { uncapital } from '@/src/i18n/numbers'
import { wordsIn, type Words } from '@/src/i18n/words'
import type { Link } from '@/src/payload-types'
import type { Aid } from '@/src/queries/theirPage'
import { datesIn, isoDay } from '@/src/ui/dates'
import { Sign, type Tone } from '@/src/ui/Sign'
import { ActForm } from './ActForm'

type Props = { locale: Locale; link: Link; aids: readonly Aid[]; others: boolean }

/** Each aid, where it stands in plain words, and the button that stops it. */
export function Aids({ locale, link, aids, others }: Props) {
  const words = wordsIn(locale).entrepreneur.aids
  return (
    <section className="part" aria-labelledby="aids">
      <h2 id="aids">{others ? words.others : words.title}</h2>
      {aids.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className="who">
          {aids.map((aid, n) => (
            <li key={n}>
              <OneAid locale={locale} link={link} aid={aid} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function OneAid({ locale, link, aid }: { locale: Locale; link: Link; aid: Aid }) {
  const words = wordsIn(locale).entrepreneur
  const { aids, on } = words
  const { actor, agreed, need, stop, state } = aid
  const { tone, text, more, strong } = said(aid, locale, aids)
  return (
    <>
      <h3>{actor}</h3>
      <p className={`status ${tone}`}>
        <Sign tone={tone} /> {text}
      </p>
      {strong && (
        <p>
          <b>{strong}</b>
        </p>
      )}
      {more && <p>{more}</p>}
      {need && <p>{aids.purpose(uncapital(need))}</p>}
      {agreed && (
        <p className="soft">
          {aids.agreed[agreed.method](on(datesIn(locale).dayMonth(agreed.on)))}
        </p>
      )}
      {stop && (
        <ActForm link={link} act={{ name: stop.what, on: stop.on }}>
          {state === 'reserve' ? aids.remove(actor) : aids.stopWith(actor)}
        </ActForm>
      )}
    </>
  )
}

type Said = { tone: Tone; text: string; more?: string; strong?: string }

/** The state of an aid, without a word of the trade. A decision is told, never its reason. */
function said(aid: Aid, locale: Locale, aids: Words['entrepreneur']['aids']): Said {
  const { actor, state } = aid
  switch (state) {
    case 'reserve':
      return { tone: 'waiting', text: aids.reserve, more: aids.reserveTold }
    case 'requested':
    case 'received':
      return { tone: 'waiting', text: aids.waiting(actor), more: aids.waitingTold }
    case 'accepted':
      return { tone: 'open', text: aids.helps(actor), strong: whoCalls(aid, locale, aids) }
    case 'in-progress':
    case 'on-hold':
      return {
        tone: 'open',
        text: aids.helps(actor),
        ...(aid.contact && { more: aids.contact(aid.contact) }),
      }
    case 'rejected':
      return { tone: 'stopped', text: aids.rejected(actor), more: aids.rejectedTold }
    case 'expired':
      return { tone: 'stopped', text: aids.expired(actor), more: aids.rejectedTold }
    case 'completed':
    case 'failed':
      return { tone: 'stopped', text: aids[state](actor) }
    default:
      return { tone: 'stopped', text: aids.stopped }
  }
}

function whoCalls(
  { contact, actor, firstContactOn }: Aid,
  locale: Locale,
  aids: Words['entrepreneur']['aids'],
): string {
  const who = contact ?? actor
  const at = now()
  return firstContactOn && isoDay(firstContactOn) >= isoDay(at)
    ? aids.calls(who, datesIn(locale).day(firstContactOn, at))
    : aids.willCall(who)
}

import type { ReferralSeen } from '@/src/disclosure/seen'
import { capital } from '@/src/i18n/numbers'
import { paths } from '@/src/paths'
import { promisedFor, type Waiting } from '@/src/queries/workToday'
import type { MemberVisit } from '@/src/session'
import { LinkButton } from '@/src/ui/Buttons'
import { CaseRow } from '@/src/ui/CaseRow'
import { datesIn, isoDay, isoMinute } from '@/src/ui/dates'
import { Empty } from '@/src/ui/Empty'
import { Part } from '@/src/ui/Part'
import { whenOf } from '@/src/ui/referralStatus'
import { Time } from '@/src/ui/Time'
import { waitedSince } from '@/src/ui/waitedSince'
import { lineOf } from '../referrals/lineOf'
import { isLate } from './headingOf'

type Props = { visit: MemberVisit; list: Waiting; now: Date }

const operatorOf = ({ user: { actor }, person }: MemberVisit): string =>
  actor && typeof actor === 'object' ? actor.name : person.name

type Box = 'received' | 'sent'

function All({ visit, box }: { visit: MemberVisit; box: Box }) {
  const { words, locale } = visit
  const all = box === 'received' ? words.today.allReceived : words.today.allSent
  return <a href={paths.referrals(locale, box)}>{all(operatorOf(visit))}</a>
}

/** Where there are more than are shown: where they are. */
const More = ({ visit, list: { first, more }, box }: Omit<Props, 'now'> & { box: Box }) =>
  more && (
    <p className="soft">
      {visit.words.today.firstOnly(first.length)} <All visit={visit} box={box} />
    </p>
  )

/** Answers that are due, the most pressing first. */
export function ToAnswer({ visit, list, now }: Props) {
  const { words, locale } = visit
  const { today } = words
  const late = isLate(now)
  return (
    <Part
      id="waiting"
      title={today.toAnswer}
      beside={
        <>
          {list.first.length > 1 && `${today.byDeadline} `}
          <All visit={visit} box="received" />
        </>
      }
    >
      {list.first.length === 0 ? (
        <Empty title={today.empty.toAnswer.title}>{today.empty.toAnswer.told}</Empty>
      ) : (
        <ol className="rows">
          {list.first.map((one, n) => (
            <CaseRow
              key={one.id}
              {...lineOf(one, locale, now)}
              since={late(one) ? today.managerTold : undefined}
              go={{
                href: paths.referral(locale, one.id),
                label: today.readAndAnswer,
                primary: n === 0,
              }}
            />
          ))}
        </ol>
      )}
      <More visit={visit} list={list} box="received" />
    </Part>
  )
}

/** First calls to make, news to give. */
export function Promised({ visit, list, now }: Props) {
  if (list.first.length === 0) return null
  return (
    <Part id="promised" title={visit.words.today.promised}>
      <ul className="rows news">
        {list.first.map((one) => (
          <OnePromise key={one.id} visit={visit} one={one} now={now} />
        ))}
      </ul>
      <More visit={visit} list={list} box="received" />
    </Part>
  )
}

function OnePromise({ visit, one, now }: { visit: MemberVisit; one: ReferralSeen; now: Date }) {
  const { words, locale, user } = visit
  const { today } = words
  const { person } = one.disclosed
  const who = person ? `${person.firstName} ${person.lastName}` : (one.need?.name ?? one.reference)
  const calls = one.status === 'accepted'
  const due = promisedFor(one)
  const last = one.contacts.at(-1)?.at ?? one.answeredAt ?? now
  const since = waitedSince(locale, last, now)
  const told = calls
    ? today.firstCallTold(whenOf(one.answeredAt, { locale, now }), one.from.actor.name)
    : today.newsTold(since, one.from.actor.name)
  const another = one.to.user && one.to.user.id !== user.id ? one.to.user.name : null
  return (
    <li>
      <p className="kind">{due && <Due visit={visit} at={due} now={now} before={!calls} />}</p>
      <div className="body">
        <h3>
          <a href={paths.referral(locale, one.id)}>
            {calls ? today.firstCall(who) : today.news(who)}
          </a>
        </h3>
        <p>
          {told} {another && today.firstCallBy(another)}
        </p>
      </div>
    </li>
  )
}

type DueProps = { visit: MemberVisit; at: Date; now: Date; before: boolean }

/** "Aujourd’hui, 14 h", "Avant mercredi 25 novembre"; a day without an hour was stored at midnight. */
function Due({ visit, at, now, before }: DueProps) {
  const { words, locale } = visit
  const { today } = words
  const dates = datesIn(locale)
  if (isoDay(at) < isoDay(now)) return <span className="waiting">{today.late}</span>
  const day = dates.day(at, now)
  const hasHour = !before && !/T0[12]:00$/.test(isoMinute(at))
  const said = before ? today.before(day) : hasHour ? `${day}, ${dates.time(at)}` : day
  return <Time at={at}>{capital(said)}</Time>
}

/** Answers and ends of the last days. */
export function Answered({ visit, list, now }: Props) {
  const { words, locale } = visit
  const { today } = words
  if (list.first.length === 0) return null
  return (
    <Part id="answered" title={today.answered} told={today.answeredTold}>
      <ol className="rows">
        {list.first.map((one) => (
          <CaseRow key={one.id} {...lineOf(one, locale, now)} />
        ))}
      </ol>
      <More visit={visit} list={list} box="sent" />
    </Part>
  )
}

/** What waits at other operators. */
export function Elsewhere({ visit, list, now }: Props) {
  const { words, locale } = visit
  const { today } = words
  return (
    <Part id="elsewhere" title={today.elsewhere} beside={<All visit={visit} box="sent" />}>
      {list.first.length === 0 ? (
        <Empty
          title={today.empty.sent.title}
          acts={<LinkButton href={paths.find(locale)}>{today.start}</LinkButton>}
        >
          {today.empty.sent.told}
        </Empty>
      ) : (
        <ol className="rows">
          {list.first.map((one) => (
            <CaseRow key={one.id} {...lineOf(one, locale, now)} />
          ))}
        </ol>
      )}
      <More visit={visit} list={list} box="sent" />
    </Part>
  )
}

/** What has not left: consent to come, or only the button to press. */
export function Drafts({ visit, list, now }: Props) {
  const { words, locale } = visit
  const { today } = words
  if (list.first.length === 0) return null
  return (
    <Part id="drafts" title={today.drafts}>
      <ol className="rows">
        {list.first.map((one) => (
          <CaseRow
            key={one.id}
            {...lineOf(one, locale, now)}
            go={{ href: paths.referral(locale, one.id), label: today.finish }}
          />
        ))}
      </ol>
      <More visit={visit} list={list} box="sent" />
    </Part>
  )
}

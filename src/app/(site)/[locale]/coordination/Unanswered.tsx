import { now } from '@/src/clocks/now'
import type { Locale } from '@/src/codes/languages'
import type { ReferralSeen } from '@/src/disclosure/seen'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import { perPage } from '@/src/queries/referralFilters'
import type { UnansweredPage } from '@/src/queries/unanswered'
import { CaseRow, type CaseRowFacts } from '@/src/ui/CaseRow'
import { datesIn } from '@/src/ui/dates'
import { Empty } from '@/src/ui/Empty'
import { Pages } from '@/src/ui/Pages'
import { Part } from '@/src/ui/Part'
import type { Tone } from '@/src/ui/Sign'
import { Time } from '@/src/ui/Time'
import { waitedSince } from '@/src/ui/waitedSince'
import { situationSaid } from '../referrals/situationSaid'
import { queryOf, type Period } from './period'

type Props = { locale: Locale; waiting: UnansweredPage; period: Period }

/** Each with the operator that did not answer, and since when. */
export function Unanswered({ locale, waiting: { referrals, total, page }, period }: Props) {
  const { coordination, frame } = wordsIn(locale)
  const said = coordination.unanswered
  return (
    <Part id="unanswered" act title={said.title}>
      {referrals.length === 0 ? (
        <Empty title={said.none}>{said.noneTold}</Empty>
      ) : (
        <ol className="rows">
          {referrals.map((referral) => (
            <CaseRow key={referral.id} {...lineOf(referral, locale, now())} />
          ))}
        </ol>
      )}
      <Pages
        page={page}
        perPage={perPage}
        total={total}
        href={(n) => `${paths.coordination(locale)}${queryOf(period)}&page=${n}#unanswered`}
        words={frame.pages}
      />
    </Part>
  )
}

function lineOf(referral: ReferralSeen, locale: Locale, at: Date): CaseRowFacts {
  const words = wordsIn(locale)
  const said = words.coordination.unanswered
  const { id, reference, from, need, sentAt, disclosed, status } = referral
  const dates = datesIn(locale)
  return {
    who: from.actor.name,
    when: sentAt && (
      <>
        {said.sent} <Time at={sentAt}>{dates.dayMonth(sentAt)}</Time>
      </>
    ),
    reference,
    title: need?.name ?? words.referral.untitled(reference),
    href: paths.referral(locale, id),
    situation: situationSaid(disclosed, locale) || undefined,
    ...statusSaid(referral, locale, at),
    ...(status !== 'expired' && { since: said.reminded }),
    ...(need && { go: { href: finderFor(locale, referral), label: said.who } }),
  }
}

function statusSaid(
  referral: ReferralSeen,
  locale: Locale,
  at: Date,
): { tone: Tone; status: string } {
  const { coordination } = wordsIn(locale)
  const said = coordination.unanswered
  const { status, to, sentAt, endedAt } = referral
  if (status === 'expired')
    return {
      tone: 'alert',
      status: said.expired(datesIn(locale).day(endedAt ?? at, at), to.actor.name),
    }
  const since = waitedSince(locale, sentAt ?? at, at)
  return {
    tone: 'waiting',
    status: (status === 'received' ? said.reviewed : said.waiting)(to.actor.name, since),
  }
}

/** The finder, asked what this referral asks: who else could take it. */
function finderFor(locale: Locale, { need, disclosed }: ReferralSeen): string {
  const { stage, language } = disclosed.situation ?? {}
  const asked = Object.entries({ need: need?.id, stage, language }).filter(
    (one): one is [string, string] => Boolean(one[1]),
  )
  return `${paths.find(locale)}?${new URLSearchParams(asked)}`
}

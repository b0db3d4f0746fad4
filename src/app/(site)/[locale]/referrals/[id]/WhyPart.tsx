import { datesIn } from '@/src/ui/dates'
import { Facts, type Fact } from '@/src/ui/Facts'
import { Part } from '@/src/ui/Part'
import { Seen } from '@/src/ui/Seen'
import { whenOf } from '@/src/ui/referralStatus'
import type { Reading } from './reading'

/** Once identity is open: what the recipient sees, since when, and for what reason. */
export function WhyPart({ reading }: { reading: Reading }) {
  const { why } = reading.visit.words.referral
  return (
    <Part id="why" title={why.title}>
      <Facts because list={reasons(reading)} />
      <Seen label={why.listed} by={[why.listedTold(reading.referral.to.actor.name)]} />
    </Part>
  )
}

function reasons({ visit, referral, now }: Reading): Fact[] {
  const { words, locale } = visit
  const { why } = words.referral
  const { from, to, sentAt, answeredAt, disclosed } = referral
  const { consent } = disclosed
  const dates = datesIn(locale)
  const day = (at: Date | null) => (at ? dates.date(at) : '')
  return [
    {
      term: why.situation,
      value: sentAt && why.sinceSent(dates.day(sentAt, now)),
      note: why.nobody,
    },
    {
      term: why.identity,
      value: why.sinceAccepted(whenOf(answeredAt, { locale, now }), to.actor.name),
      note:
        consent &&
        why.consent(
          day(consent.givenAt),
          words.codes.consentMethod[consent.method],
          consent.textVersion ?? '',
          day(consent.expiresAt),
        ),
    },
    { term: why.files, value: why.filesShut, note: why.filesOne(from.actor.name) },
    { term: why.after, value: why.thirtyDays, note: why.withdrawal },
  ]
}

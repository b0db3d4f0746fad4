import type { Locale } from '@/src/codes/languages'
import { communeOf } from '@/src/codes/situation'
import type { Disclosed, Identity } from '@/src/disclosure/seen'
import { formatEnterpriseNumber } from '@/src/numbers/enterpriseNumber'
import { formatTelephone } from '@/src/numbers/telephone'
import { paths } from '@/src/paths'
import { datesIn } from '@/src/ui/dates'
import { Facts, type Fact } from '@/src/ui/Facts'
import { Part } from '@/src/ui/Part'
import { Time } from '@/src/ui/Time'
import type { Reading } from './reading'

/** Whom to call, once accepted; for the side whose case it is, who it is and the way to the case. */
export function PersonPart({ reading }: { reading: Reading }) {
  const { visit, referral } = reading
  const { words, locale } = visit
  const said = words.referral.person
  const { disclosed, side } = referral
  const { person } = disclosed
  if (!person) return null
  return (
    <Part id="person" title={side === 'owner' ? said.title : said.ours}>
      <div className="card">
        <p className="name">
          {person.firstName} {person.lastName}
        </p>
        {person.phone && (
          <p className="reach">
            <a href={`tel:${person.phone}`}>{formatTelephone(person.phone)}</a>{' '}
            <span>{preference(person, said.prefers)}</span>
          </p>
        )}
        {!person.phone && <p>{preference(person, said.prefers)}</p>}
        <Facts list={factsOf(disclosed, reading)} />
        {side === 'requester' && referral.case && (
          <p>
            <a href={paths.case(locale, referral.case)}>{said.openCase}</a>
          </p>
        )}
      </div>
    </Part>
  )
}

const preference = (
  { contactPreference, contactNote }: Identity,
  prefers: Reading['visit']['words']['referral']['person']['prefers'],
) => [contactPreference && prefers[contactPreference], contactNote].filter(Boolean).join(' ')

function factsOf({ person, firm, situation, hardDates }: Disclosed, { visit }: Reading): Fact[] {
  const { words, locale } = visit
  const said = words.referral.person
  const number = firm?.enterpriseNumber
  const languages: Record<string, string> = words.codes.language
  const { language } = situation ?? {}
  return [
    ...(firm?.name || number
      ? [
          {
            term: said.firm,
            value: firm?.name,
            note: number ? said.number(formatEnterpriseNumber(number)) : undefined,
          },
        ]
      : []),
    ...(person?.email
      ? [{ term: said.email, value: <a href={`mailto:${person.email}`}>{person.email}</a> }]
      : []),
    ...(person?.address?.street || person?.address?.municipality
      ? [{ term: said.address, value: addressSaid(person, locale) }]
      : []),
    ...(language
      ? [{ term: words.referral.asked.language, value: languages[language] ?? language }]
      : []),
    ...hardDateFacts(hardDates ?? [], { visit }),
  ]
}

function hardDateFacts(
  hardDates: NonNullable<Disclosed['hardDates']>,
  { visit }: Pick<Reading, 'visit'>,
): Fact[] {
  const { words, locale } = visit
  const { person } = words.referral
  if (hardDates.length === 0) return [{ term: person.hardDate, value: person.noHardDate }]
  return hardDates.map(({ kind, date }) => ({
    term: words.codes.hardDateKind[kind],
    value: (
      <Time at={date} whole>
        {datesIn(locale).weekday(date)}
      </Time>
    ),
  }))
}

function addressSaid({ address }: Identity, locale: Locale): string {
  const { street, postalCode, municipality } = address ?? {}
  const commune = communeOf(municipality)?.[locale === 'nl' ? 'nl' : 'fr'] ?? municipality
  return [street, [postalCode, commune].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}

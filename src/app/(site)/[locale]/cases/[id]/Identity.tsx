import { communeOf } from '@/src/codes/situation'
import { formatEnterpriseNumber } from '@/src/numbers/enterpriseNumber'
import { formatTelephone } from '@/src/numbers/telephone'
import type { Case } from '@/src/payload-types'
import type { MemberVisit } from '@/src/session'
import { datesIn } from '@/src/ui/dates'
import { Facts, type Fact } from '@/src/ui/Facts'
import { Part } from '@/src/ui/Part'

type Props = { visit: MemberVisit; found: Case }

/** Who it is, and how to reach them. */
export function Identity({ visit, found: { person, firm } }: Props) {
  const { words, locale } = visit
  const said = words.referrals.case
  const { street, postalCode, municipality } = person.address ?? {}
  const commune = communeOf(municipality)?.[locale === 'nl' ? 'nl' : 'fr'] ?? municipality
  const place = [postalCode, commune].filter(Boolean).join(' ')
  const preference =
    person.contactPreference && words.codes.contactPreference[person.contactPreference]
  return (
    <Part id="identity" title={said.identity}>
      <Facts
        list={given([
          [
            said.phone,
            person.phone && <a href={`tel:${person.phone}`}>{formatTelephone(person.phone)}</a>,
          ],
          [said.email, person.email && <a href={`mailto:${person.email}`}>{person.email}</a>],
          [said.contact, preference, person.contactNote],
          [said.address, [street, place].filter(Boolean).join(', ')],
          [said.firm, firm?.name],
          [said.number, firm?.enterpriseNumber && formatEnterpriseNumber(firm.enterpriseNumber)],
        ])}
      />
    </Part>
  )
}

/** What the case is about, in the words of the codes. */
export function Situation({ visit, found: { situation, needs, hardDates } }: Props) {
  const { words, locale } = visit
  const { codes } = words
  const said = words.referrals.case
  const languages: Record<string, string> = codes.language
  const dates = (hardDates ?? []).map(
    ({ kind, date }) => `${codes.hardDateKind[kind]}, ${datesIn(locale).date(new Date(date))}`,
  )
  return (
    <Part id="situation" title={said.situation}>
      <Facts
        list={given([
          [said.stage, codes.stage[situation.stage]],
          [said.sector, situation.sector && codes.sector[situation.sector]],
          [said.size, situation.size && codes.people[situation.size]],
          [said.zone, situation.zone && codes.zone[situation.zone]],
          [said.language, languages[situation.language] ?? situation.language],
          [
            said.needs,
            needs.flatMap((need) => (typeof need === 'object' ? [need.label] : [])).join(', '),
          ],
          [said.hardDates, dates.join(' · ') || said.none],
        ])}
      />
    </Part>
  )
}

type Given = [term: string, value: Fact['value'], note?: Fact['note']]

/** What nobody has said takes no room. */
const given = (facts: Given[]): Fact[] =>
  facts
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([term, value, note]) => ({ term, value, note }))

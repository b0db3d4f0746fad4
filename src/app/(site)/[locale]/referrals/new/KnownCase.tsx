import type { ReactNode } from 'react'
import type { Locale } from '@/src/codes/languages'
import type { Sector } from '@/src/codes/situation'
import { wordsIn } from '@/src/i18n/words'
import { formatEnterpriseNumber } from '@/src/numbers/enterpriseNumber'
import { formatTelephone } from '@/src/numbers/telephone'
import { paths } from '@/src/paths'
import type { CaseWithAll } from '@/src/queries/oneCase'
import { datesIn } from '@/src/ui/dates'
import { Facts } from '@/src/ui/Facts'
import { Field } from '@/src/ui/Field'
import { Seen } from '@/src/ui/Seen'
import { languageName } from '../../find/saying'

type Props = { locale: Locale; us: string; found: CaseWithAll['found'] }

/** A case of one's own: shown, not asked again, but for the way to reach the person where none is known. */
export function KnownCase({ locale, us, found }: Props) {
  const { newReferral } = wordsIn(locale)
  const { person, situation, seen } = newReferral
  return (
    <>
      <Shown
        locale={locale}
        title={person.title}
        seen={[seen.us(us), seen.ownerAfter]}
        note={<a href={paths.case(locale, found.id)}>{person.change}</a>}
        facts={personFacts(locale, found)}
      >
        {!found.person.phone && !found.person.email && (
          <>
            <Field name="person.phone" label={person.phone} kind="tel" short />
            <Field name="person.email" label={person.email} kind="email" />
          </>
        )}
      </Shown>
      <Shown
        locale={locale}
        title={situation.title}
        seen={[seen.us(us), seen.ownerAndCoordination]}
        note={situation.zone}
        facts={situationFacts(locale, found)}
      />
    </>
  )
}

type Shown = {
  locale: Locale
  title: string
  seen: string[]
  note: ReactNode
  facts: [string, string | null | undefined][]
  children?: ReactNode
}

const Shown = ({ locale, title, seen, note, facts, children }: Shown) => (
  <section className="group">
    <h2>{title}</h2>
    <div className="aside">
      <Seen label={wordsIn(locale).frame.visibleTo} by={seen} />
      <p className="source">{note}</p>
    </div>
    <div className="fields">
      <Facts list={facts.flatMap(([term, value]) => (value ? [{ term, value }] : []))} />
      {children}
    </div>
  </section>
)

function personFacts(locale: Locale, { person, firm, reference }: Props['found']): Shown['facts'] {
  const { codes, newReferral } = wordsIn(locale)
  const words = newReferral.person
  return [
    [words.known, reference],
    [words.lastName, `${person.firstName} ${person.lastName}`],
    [words.phone, person.phone && formatTelephone(person.phone)],
    [words.email, person.email],
    [words.reach, person.contactPreference && codes.contactPreference[person.contactPreference]],
    [words.firm, firm?.name],
    [
      words.enterpriseNumber,
      firm?.enterpriseNumber && formatEnterpriseNumber(firm.enterpriseNumber),
    ],
  ]
}

function situationFacts(locale: Locale, { situation, hardDates }: Props['found']): Shown['facts'] {
  const { codes, newReferral } = wordsIn(locale)
  const words = newReferral.situation
  const dates = (hardDates ?? []).map(
    ({ kind, date }) => `${codes.hardDateKind[kind]}, ${datesIn(locale).date(new Date(date))}`,
  )
  return [
    [words.stage, codes.stage[situation.stage]],
    [words.language, languageName(locale, situation.language)],
    [words.sector, situation.sector && codes.sector[situation.sector as Sector]],
    [words.size, situation.size && codes.size[situation.size]],
    [words.hardDate, dates.join(', ')],
  ]
}

import type { Locale } from '@/src/codes/languages'
import { contactPreferences } from '@/src/codes/situation'
import { wordsIn } from '@/src/i18n/words'
import { Choice } from '@/src/ui/Choice'
import { communeOptions } from '@/src/ui/communeNames'
import { Field } from '@/src/ui/Field'
import { Group } from '@/src/ui/Group'
import { Seen } from '@/src/ui/Seen'

type Props = { locale: Locale; us: string; commune: string }

/** Who it is: kept by one's own operator, opened to the other when it accepts. */
export function Person({ locale, us, commune }: Props) {
  const { codes, frame, newReferral } = wordsIn(locale)
  const { person, seen } = newReferral
  const optional = frame.optional
  return (
    <Group
      title={person.title}
      aside={<Seen label={frame.visibleTo} by={[seen.us(us), seen.ownerAfter]} />}
    >
      <div className="pair">
        <Field name="person.firstName" label={person.firstName} />
        <Field name="person.lastName" label={person.lastName} />
      </div>
      <Field name="person.phone" label={person.phone} kind="tel" short />
      <Field name="person.email" label={person.email} optional={optional} kind="email" />
      <Choice
        name="person.contactPreference"
        legend={person.reach}
        layout="two"
        value="phone"
        options={contactPreferences.map((value) => ({
          value,
          label: codes.contactPreference[value],
        }))}
      />
      <div className="pair wide-first">
        <Field name="firm.name" label={person.firm} optional={optional} />
        <Field
          name="firm.enterpriseNumber"
          label={person.enterpriseNumber}
          optional={optional}
          inputMode="numeric"
        />
      </div>
      <div className="pair wide-first">
        <Field name="person.address.street" label={person.street} optional={optional} />
        <Field
          name="person.address.municipality"
          label={person.commune}
          kind="select"
          value={commune}
          options={[{ value: '', label: person.unknown }, ...communeOptions(locale)]}
        />
      </div>
    </Group>
  )
}

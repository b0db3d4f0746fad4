import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import type { Actor } from '@/src/payload-types'

type Props = { locale: Locale; points: NonNullable<Actor['contactPoints']> }

/** Shared desks, never a person's own number. */
export function Desks({ locale, points }: Props) {
  const said = wordsIn(locale).actors.page
  if (points.length === 0) return <p className="soft">{said.noDesk}</p>
  return (
    <ul className="rows tight">
      {points.map(({ id, name, phone, email, hours }) => (
        <li key={id ?? name}>
          <h3>{name}</h3>
          {phone && (
            <p>
              <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone.replaceAll(' ', '\u00a0')}</a>
            </p>
          )}
          {email && (
            <p>
              <a href={`mailto:${email}`}>{email}</a>
            </p>
          )}
          {hours && <p className="since">{hours}</p>}
        </li>
      ))}
    </ul>
  )
}

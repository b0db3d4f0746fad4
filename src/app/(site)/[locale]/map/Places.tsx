import type { Locale } from '@/src/codes/languages'
import { communeCodes, communes, type CommuneCode } from '@/src/codes/situation'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import type { Place } from '@/src/queries/mapOfActors'
import { communeName } from '@/src/ui/communeNames'
import { datesIn } from '@/src/ui/dates'
import { Part } from '@/src/ui/Part'
import { Tiles } from '@/src/ui/Tiles'
import { Time } from '@/src/ui/Time'

type Props = { locale: Locale; places: readonly Place[] }

/** The nineteen communes, and the list that says the same. */
export function Places({ locale, places }: Props) {
  const said = wordsIn(locale).map.places
  const byName = places.toSorted((a, b) => rank(a, b, locale))
  const counts = Object.fromEntries(places.map(({ commune, actors }) => [commune, actors.length]))
  const without = communeCodes.filter((code) => !(code in counts))
  return (
    <Part id="where" title={said.title} told={said.told}>
      <div className="atlas">
        <figure>
          <Tiles locale={locale} label={said.label} counts={counts} />
          <figcaption className="source">{said.legend}</figcaption>
        </figure>
        {places.length === 0 ? (
          <p className="soft">{said.none}</p>
        ) : (
          <List locale={locale} places={byName} />
        )}
      </div>
      {without.length > 0 && (
        <p className="soft small">
          {said.without(without.map((code) => named(locale, code)).join(', '))}
        </p>
      )}
    </Part>
  )
}

/** The busiest first, as one reads a map; then the alphabet. */
const rank = (a: Place, b: Place, locale: Locale) =>
  Number(b.actors.length >= 5) - Number(a.actors.length >= 5) ||
  communeName(locale, a.commune).localeCompare(communeName(locale, b.commune), locale)

const named = (locale: Locale, code: CommuneCode) =>
  `${communeName(locale, code)} ${communes[code].postalCode}`

function List({ locale, places }: Props) {
  const said = wordsIn(locale).map.places
  return (
    <table className="table places">
      <caption className="hush">{said.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{said.commune}</th>
          <th scope="col">{said.who}</th>
          <th scope="col">{said.checked}</th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ commune, actors, checkedOn }) => (
          <tr key={commune}>
            <th scope="row">
              {communeName(locale, commune)} <small>{communes[commune].postalCode}</small>
            </th>
            <td>
              {actors.map(({ slug, name }, n) => (
                <span key={slug}>
                  {n > 0 && ', '}
                  <a href={paths.actor(locale, slug)}>{name}</a>
                </span>
              ))}
            </td>
            <td>
              {checkedOn && (
                <Time at={checkedOn} whole>
                  {datesIn(locale).numeric(checkedOn)}
                </Time>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

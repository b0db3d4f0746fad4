import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import type { Finding } from '@/src/queries/findOperators'
import { queryOf, type PageSearch } from './searchIn'

type Props = { locale: Locale; finding: Finding; search: PageSearch }

/** What the words were taken to mean, and what else they may have meant. */
export function Understood({ locale, finding: { need, alsoMeant }, search }: Props) {
  if (!need || alsoMeant.length === 0) return null
  return (
    <div className="note meant">
      <p>{wordsIn(locale).find.understood(need.label)}</p>
      <ul>
        {alsoMeant.map(({ id, code, label }) => (
          <li key={id}>
            <a href={`${paths.find(locale)}${queryOf({ ...search, need: code })}`}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

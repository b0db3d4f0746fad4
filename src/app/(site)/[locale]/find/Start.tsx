import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import type { NeedFamily } from '@/src/queries/knownNeeds'
import { Part } from '@/src/ui/Part'
import { queryOf, type PageSearch } from './searchIn'

type Props = { locale: Locale; families: readonly NeedFamily[]; search: PageSearch }

/** Before anything is asked: all there is to ask, as links. */
export function Start({ locale, families, search }: Props) {
  const to = (code: string) => `${paths.find(locale)}${queryOf({ ...search, need: code })}`
  return (
    <Part id="needs" title={wordsIn(locale).find.start.list}>
      <ul className="rows tight families">
        {families.map(({ head, below }) => (
          <li key={head.id}>
            <h3 className="minor">
              <a href={to(head.code)}>{head.label}</a>
            </h3>
            <ul>
              {below.map(({ id, code, label }) => (
                <li key={id}>
                  <a href={to(code)}>{label}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Part>
  )
}

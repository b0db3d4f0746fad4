import { langOf } from '@/src/i18n/saidIn'
import { paths } from '@/src/paths'
import type { ChainLink } from '@/src/queries/chainOf'
import type { MemberVisit } from '@/src/session'
import { Part } from '@/src/ui/Part'
import { UsesNoted } from '../../reading/UsesNoted'

type Props = { visit: MemberVisit; practices: readonly ChainLink[] }

/** What others can do with it. */
export function Practices({ visit, practices }: Props) {
  const { locale, words } = visit
  const { practicesFrom, practicesFromNone } = words.texts
  return (
    <Part id="practices" title={practicesFrom}>
      {practices.length === 0 ? (
        <p className="soft small">{practicesFromNone}</p>
      ) : (
        <ul className="rows tight">
          {practices.map(({ id, title, uses = 0 }) => (
            <li key={id}>
              <a href={paths.practice(locale, id)} lang={langOf(title, locale)}>
                {title.text}
              </a>
              {uses > 0 && (
                <p className="since">
                  <UsesNoted visit={visit} practice={id} uses={uses} />
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}

import { langOf } from '@/src/i18n/saidIn'
import { paths } from '@/src/paths'
import type { ChainLink } from '@/src/queries/chainOf'
import type { MemberVisit } from '@/src/session'
import { Part } from '@/src/ui/Part'
import { Day } from '../../reading/TextTop'

type Props = { visit: MemberVisit; outputs: readonly ChainLink[] }

/** What was written because of it. */
export function Outputs({ visit: { locale, words }, outputs }: Props) {
  const said = words.texts.decision
  return (
    <Part id="outputs" title={said.outputs}>
      {outputs.length === 0 ? (
        <p className="soft">{said.noOutputs}</p>
      ) : (
        <ul className="rows tight">
          {outputs.map(({ id, title, date }) => (
            <li key={id}>
              <h3 className="minor">
                <a href={paths.output(locale, id)} lang={langOf(title, locale)}>
                  {title.text}
                </a>
              </h3>
              {date && (
                <p className="since">
                  <Day locale={locale} iso={date} say={words.texts.publishedText} />
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}

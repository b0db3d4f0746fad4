import { langOf } from '@/src/i18n/saidIn'
import { paths } from '@/src/paths'
import type { Published } from '@/src/queries/publishedFrom'
import type { MemberVisit } from '@/src/session'
import { Part } from '@/src/ui/Part'

export type Came = { outputs: readonly Published[]; practices: readonly Published[] }

/** What was published because of this meeting. */
export function Outcome({ visit, came }: { visit: MemberVisit; came: Came }) {
  const { locale, words } = visit
  const said = words.meetingPages.outputs
  const lists = [
    { title: said.from, texts: came.outputs, to: paths.output },
    { title: said.practices, texts: came.practices, to: paths.practice },
  ].filter(({ texts }) => texts.length)
  if (!lists.length) return null
  return (
    <Part id="outcome" title={said.title}>
      {lists.map(({ title, texts, to }) => (
        <div key={title} className="block">
          <h3 className="minor">{title}</h3>
          <ul className="rows tight">
            {texts.map((text) => (
              <li key={text.id}>
                <a href={to(locale, text.id)} lang={langOf(text.title, locale)}>
                  {text.title.text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Part>
  )
}

import type { Words } from '@/src/i18n/words'
import type { DeskLine } from '@/src/queries/textsAtDesk'
import type { MemberVisit } from '@/src/session'
import { Status } from '@/src/ui/Status'
import { textStatus } from '@/src/ui/textStatus'
import { kindNamed, placesOf } from './text/kinds'

type Props = {
  visit: MemberVisit
  list: readonly DeskLine[]
  go: keyof Words['desk']['go']
  now: Date
}

/** Texts in a list: what, whose, where it stands, the way in. */
export const DeskLines = ({ visit, list, go, now }: Props) => (
  <ol className="rows desk">
    {list.map((line) => (
      <Line key={`${line.collection}:${line.id}:${line.status}`} {...{ visit, line, go, now }} />
    ))}
  </ol>
)

function Line({ visit, line, go, now }: Omit<Props, 'list'> & { line: DeskLine }) {
  const { words, locale } = visit
  const { desk } = words
  const { tone, text } = textStatus(line, locale, now)
  const there = placesOf(line.collection).edit(locale, line.id)
  const title = line.title || desk.untitled
  const since = [
    line.authors.length > 0 && desk.by(line.authors.join(', ')),
    line.publishAt && line.scheduledBy && desk.scheduledBy(line.scheduledBy),
  ]
  return (
    <li>
      <p className="kind">{desk.kindOf(kindNamed(words, line.form), line.groupName)}</p>
      <h3>
        <a href={there}>{title}</a>
      </h3>
      <Status tone={tone} since={since.filter(Boolean).join(' ')}>
        {text}
      </Status>
      <p className="go">
        <a className="btn" href={there}>
          {desk.go[go]}
          <span className="hush"> : {title}</span>
        </a>
      </p>
    </li>
  )
}

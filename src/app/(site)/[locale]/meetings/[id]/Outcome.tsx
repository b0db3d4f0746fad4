import { now } from '@/src/clocks/now'
import { langOf } from '@/src/i18n/saidIn'
import { paths } from '@/src/paths'
import type { MeetingRead } from '@/src/queries/oneMeeting'
import type { Published } from '@/src/queries/publishedFrom'
import type { MemberVisit } from '@/src/session'
import { LinkButton } from '@/src/ui/Buttons'
import { Part } from '@/src/ui/Part'
import { UsesNoted } from '../../reading/UsesNoted'

export type Came = { outputs: readonly Published[]; practices: readonly Published[] }
type Props = { visit: MemberVisit; meeting: MeetingRead; came: Came }

/** What was published because of this meeting, and the way to write it. */
export function Outcome({ visit, meeting, came }: Props) {
  const { locale, words } = visit
  const said = words.meetingPages.outputs
  const lists = [
    { title: said.from, texts: came.outputs, to: paths.output },
    { title: said.practices, texts: came.practices, to: paths.practice },
  ].filter(({ texts }) => texts.length)
  const mayCome = meeting.sits && !meeting.cancelledAt && meeting.startsAt <= now()
  if (!lists.length && !mayCome) return null
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
                {text.uses > 0 && (
                  <p className="since">
                    <UsesNoted visit={visit} practice={text.id} uses={text.uses} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {!lists.length && <p className="soft">{said.none}</p>}
      {mayCome && (
        <p className="btns">
          <LinkButton href={paths.newOutput(locale, tiesOf(meeting))}>{said.write}</LinkButton>
        </p>
      )}
    </Part>
  )
}

/** The document begins tied to the meeting, and to its group and axis. */
function tiesOf({ id, group }: MeetingRead): string {
  const axis = group?.axis
  return new URLSearchParams({
    meeting: id,
    ...(group && { group: group.id }),
    ...(axis && { axis }),
  }).toString()
}

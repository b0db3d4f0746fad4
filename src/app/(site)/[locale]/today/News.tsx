import { paths } from '@/src/paths'
import { whatIsNew } from '@/src/queries/whatIsNew'
import type { MemberVisit } from '@/src/session'
import { Part } from '@/src/ui/Part'
import { DecisionLine, MeetingLine, TextLine } from '../news/Lines'

const lately = 30
/** Some lines of each are enough here; the page of news has them all. */
const some = { texts: 3, decisions: 2, meetings: 2 }

/** After the work: what is new, quietly; nothing where nothing is. */
export async function News({ visit }: { visit: MemberVisit }) {
  const { locale, words } = visit
  const { texts, decisions, meetings } = await whatIsNew(visit, lately, some)
  if (texts.length + decisions.length + meetings.length === 0) return null
  return (
    <Part
      id="news"
      title={words.news.title}
      beside={
        <>
          {words.news.within(words.time.days(lately))}{' '}
          <a href={paths.news(locale)}>{words.news.all}</a>
        </>
      }
    >
      <ul className="rows news">
        {meetings.slice(0, some.meetings).map((one) => (
          <MeetingLine key={one.id} visit={visit} one={one} />
        ))}
        {texts.slice(0, some.texts).map((one) => (
          <TextLine key={one.id} visit={visit} one={one} />
        ))}
        {decisions.slice(0, some.decisions).map((one) => (
          <DecisionLine key={one.id} visit={visit} one={one} />
        ))}
      </ul>
    </Part>
  )
}

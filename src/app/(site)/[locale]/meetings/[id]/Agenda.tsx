import { langOf, type Said } from '@/src/i18n/saidIn'
import type { AgendaItem, MeetingRead } from '@/src/queries/oneMeeting'
import type { MemberVisit } from '@/src/session'
import { datesIn } from '@/src/ui/dates'
import { Empty } from '@/src/ui/Empty'
import { Summary } from '@/src/ui/Letter'
import { Part } from '@/src/ui/Part'
import { Time } from '@/src/ui/Time'
import { TongueMark } from '@/src/ui/TongueMark'

type Props = { visit: MemberVisit; meeting: MeetingRead; isHeld: boolean }

/** Item by item: what about, with which document, and what was said. */
export function Agenda({ visit, meeting: { agenda }, isHeld }: Props) {
  const said = visit.words.meetingPages.agenda
  return (
    <Part id="agenda" title={isHeld ? said.titleHeld : said.title}>
      {agenda.length === 0 ? (
        <Empty title={said.none}>{said.noneTold}</Empty>
      ) : (
        <ol className="agenda">
          {agenda.map((item, n) => (
            <Item key={item.id} visit={visit} item={item} place={n + 1} />
          ))}
        </ol>
      )}
    </Part>
  )
}

type ItemProps = { visit: MemberVisit; item: AgendaItem; place: number }

function Item({ visit, item: { title, document, minutes, beginsAt }, place }: ItemProps) {
  const { locale, words } = visit
  const said = words.meetingPages.agenda
  return (
    <li>
      <span className="place">
        {beginsAt ? <Time at={beginsAt}>{datesIn(locale).time(beginsAt)}</Time> : said.item(place)}
      </span>
      <div>
        <h3>
          <span lang={langOf(title, locale)}>{title.text}</span>
          <TongueMark said={title} locale={locale} />
        </h3>
        {document && (
          <p className="soft">
            <a href={document.url}>{said.document(document.name)}</a>
          </p>
        )}
        {minutes && <Minutes visit={visit} minutes={minutes} />}
      </div>
    </li>
  )
}

function Minutes({ visit: { locale, words }, minutes }: { visit: MemberVisit; minutes: Said }) {
  const said = words.meetingPages.agenda
  const lang = langOf(minutes, locale)
  return (
    <div className="minutes" lang={lang}>
      {lang && (
        <p className="small soft" lang={locale}>
          {said.inTongue[lang]}
        </p>
      )}
      <Summary text={minutes.text.trim()} />
    </div>
  )
}

import type { AgendaItem, MeetingRead } from '@/src/queries/oneMeeting'
import type { MemberVisit } from '@/src/session'
import { Group } from '@/src/ui/Group'
import { Seen } from '@/src/ui/Seen'
import { ItemFields } from './ItemFields'
import { blankItems } from './rows'

type Props = { visit: MemberVisit; meeting: MeetingRead }

/** The agenda and, under each item, its minutes; with lines to fill in. */
export function AgendaGroup({ visit, meeting }: Props) {
  const { words } = visit
  const said = words.meetingPages.form
  const { agenda, kind } = meeting
  const seen = kind === 'plenary' ? said.minutesSeenPlenary : said.minutesSeenGroup
  const rows = Array.from({ length: agenda.length + blankItems }, (_, n) => agenda[n] ?? null)
  return (
    <Group
      title={<span id="agenda">{said.agenda}</span>}
      aside={
        <>
          <p className="soft small">{said.agendaTold}</p>
          <Seen label={words.frame.visibleTo} by={[seen]} />
        </>
      }
    >
      {rows.map((item, n) => (
        <Row key={item?.id ?? n} visit={visit} item={item} n={n} />
      ))}
    </Group>
  )
}

function Row({ visit, item, n }: { visit: MemberVisit; item: AgendaItem | null; n: number }) {
  const { locale, words } = visit
  const said = words.meetingPages.form
  const isOther = item && item.title.lang !== locale
  const other = item?.minutes && item.minutes.lang !== locale ? item.minutes : null
  return (
    <ItemFields
      row={`item.${n}`}
      legend={item ? said.item(n + 1) : said.newItem}
      words={{
        title: said.itemTitle,
        order: said.order,
        duration: said.duration,
        minutes: said.minutes,
        document: said.document,
        documentNow: said.documentNow('{0}'),
        dropDocument: said.dropDocument,
        drop: said.dropItem,
      }}
      id={item?.id ?? ''}
      order={n + 1}
      duration={item?.duration ?? null}
      title={item ? item.own.title || item.title.text : ''}
      titleHint={
        isOther ? said.titleOther(words.frame.tongues[item.title.lang], item.title.text) : undefined
      }
      minutes={item?.own.minutes ?? ''}
      otherMinutes={
        other
          ? {
              lang: other.lang,
              label: words.meetingPages.agenda.inTongue[other.lang],
              text: other.text,
            }
          : undefined
      }
      document={item?.document ?? null}
    />
  )
}

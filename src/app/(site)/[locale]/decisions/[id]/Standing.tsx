import { now } from '@/src/clocks/now'
import { paths } from '@/src/paths'
import type { DecisionRead } from '@/src/queries/oneDecision'
import type { MemberVisit } from '@/src/session'
import { datesIn, isoDay } from '@/src/ui/dates'
import { Facts } from '@/src/ui/Facts'
import { Status } from '@/src/ui/Status'
import type { Tone } from '@/src/ui/Sign'
import { Day } from '../../reading/TextTop'

type Props = { visit: MemberVisit; decision: DecisionRead }

/** Where it stands, as a sentence. */
export function Standing({ visit, decision: { doc } }: Props) {
  const { tone, text } = statusOf(visit, doc)
  return <Status tone={tone}>{text}</Status>
}

function statusOf(
  { locale, words }: MemberVisit,
  { kind, status, due }: DecisionRead['doc'],
): { tone: Tone; text: string } {
  const said = words.texts.decision
  if (status === 'done') return { tone: 'open', text: said.done }
  if (status === 'dropped') return { tone: 'stopped', text: said.dropped }
  if (!due)
    return kind === 'decision'
      ? { tone: 'open', text: said.standing }
      : { tone: 'waiting', text: said.openUndated }
  const day = datesIn(locale).date(new Date(due))
  return isoDay(new Date(due)) < isoDay(now())
    ? { tone: 'alert', text: said.late(day) }
    : { tone: 'waiting', text: said.open(day) }
}

/** In which meeting it was taken, who sees to it, who has done it, where it was taken up again. */
export function StandingFacts({ visit, decision }: Props) {
  const { locale, words } = visit
  const { doc, meeting, carriedTo } = decision
  const said = words.texts.decision
  const link = ({ id, title, startsAt }: DecisionRead['carriedTo'][number]) => (
    <span key={id}>
      <a href={paths.meeting(locale, id)}>{title}</a>,{' '}
      <Day locale={locale} iso={startsAt} say={(day) => day} />{' '}
    </span>
  )
  const done = (doc.doneBy ?? []).flatMap((actor) => (typeof actor === 'object' ? actor.name : []))
  return (
    <Facts
      list={[
        ...(meeting ? [{ term: said.meeting, value: link(meeting) }] : []),
        { term: said.owner, value: ownerOf(visit, decision) },
        ...(doc.due
          ? [{ term: said.due, value: <Day locale={locale} iso={doc.due} say={(day) => day} /> }]
          : []),
        ...(done.length ? [{ term: said.doneBy, value: done.join(', ') }] : []),
        ...(carriedTo.length ? [{ term: said.carried, value: carriedTo.map(link) }] : []),
      ]}
    />
  )
}

function ownerOf({ words }: MemberVisit, { doc: { owner, ownerKind } }: DecisionRead): string {
  const { owners } = words.texts.decision
  if (ownerKind === 'actor') return owner && typeof owner === 'object' ? owner.name : ''
  return owners[ownerKind]
}

import { now } from '@/src/clocks/now'
import { decisionSaid } from '@/src/i18n/decisionSaid'
import { paths } from '@/src/paths'
import type { DecisionRead } from '@/src/queries/oneDecision'
import type { MemberVisit } from '@/src/session'
import { datesIn } from '@/src/ui/dates'
import { decisionTones } from '@/src/ui/decisionTones'
import { Facts } from '@/src/ui/Facts'
import { Status } from '@/src/ui/Status'
import { Day } from '../../reading/TextTop'

type Props = { visit: MemberVisit; decision: DecisionRead }

/** Where it stands, as a sentence. */
export function Standing({ visit: { locale }, decision: { facts } }: Props) {
  const { stands, text } = decisionSaid(locale, facts, datesIn(locale).full, now())
  return <Status tone={decisionTones[stands]}>{text}</Status>
}

/** In which meeting it was taken, who sees to it, who has done it, where it was taken up again. */
export function StandingFacts({ visit, decision }: Props) {
  const { locale, words } = visit
  const { doc, facts, meeting, carriedTo } = decision
  const said = words.texts.decision
  const link = ({ id, title, startsAt }: DecisionRead['carriedTo'][number]) => (
    <span key={id}>
      <a href={paths.meeting(locale, id)}>{title}</a>,{' '}
      <Day locale={locale} iso={startsAt} say={(day) => day} />{' '}
    </span>
  )
  return (
    <Facts
      list={[
        ...(meeting ? [{ term: said.meeting, value: link(meeting) }] : []),
        { term: said.owner, value: ownerOf(visit, decision) },
        ...(doc.due
          ? [{ term: said.due, value: <Day locale={locale} iso={doc.due} say={(day) => day} /> }]
          : []),
        ...(facts.doneBy.length ? [{ term: said.doneBy, value: facts.doneBy.join(', ') }] : []),
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

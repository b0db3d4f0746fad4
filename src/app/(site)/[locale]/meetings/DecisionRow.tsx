import type { ReactNode } from 'react'
import { langOf } from '@/src/i18n/saidIn'
import { paths } from '@/src/paths'
import type { DecisionSeen } from '@/src/queries/decisionsSeen'
import type { MemberVisit } from '@/src/session'
import { Button } from '@/src/ui/Buttons'
import { Status } from '@/src/ui/Status'
import { TongueMark } from '@/src/ui/TongueMark'
import { settleDecision } from './actions'
import { decisionLine } from './saying'

type Props = {
  visit: MemberVisit
  decision: DecisionSeen
  membersCount: number
  /** The page that shows it: an act comes back there. */
  back: string
  /** What came of it. */
  children?: ReactNode
}

/** A decision: what, who, by when; and the act, where it is the reader's. */
export function DecisionRow({ visit, decision, membersCount, back, children }: Props) {
  const { locale, person } = visit
  const { tone, text, since } = decisionLine(locale, decision, {
    actor: person.actor?.name ?? '',
    membersCount,
  })
  return (
    <li id={`decision-${decision.id}`}>
      <h3>
        <a href={paths.decision(locale, decision.id)} lang={langOf(decision.text, locale)}>
          {decision.text.text}
        </a>
        <TongueMark said={decision.text} locale={locale} />
      </h3>
      <Status
        tone={tone}
        since={
          <>
            {since} {children}
          </>
        }
      >
        {text}
      </Status>
      <Acts visit={visit} decision={decision} back={back} />
    </li>
  )
}

function Acts({ visit, decision, back }: Pick<Props, 'visit' | 'decision' | 'back'>) {
  const { locale, words, person } = visit
  const { act } = words.meetingPages.decisions
  const { status, mayEnd, mayShare, mineDone, asksMine, ownerKind } = decision
  const actor = person.actor?.name ?? ''
  const isOpen = status === 'open'
  const shares = isOpen && mayShare
  if (!mayEnd && !shares) return null
  const about = <span className="hush">{act.about(decision.text.text)}</span>
  const isOfMany = ownerKind === 'all' || ownerKind === 'group'
  const isOwn = asksMine && ownerKind === 'actor'
  return (
    <form action={settleDecision.bind(null, locale, decision.id, back)}>
      <p className="btns">
        {shares && (
          <Button name="mine" value={mineDone ? 'not' : 'done'}>
            {mineDone ? act.notMine(actor) : act.mine(actor)}
            {about}
          </Button>
        )}{' '}
        {mayEnd && isOpen && (
          <>
            <Button name="status" value="done">
              {isOwn ? act.mine(actor) : isOfMany ? act.doneForAll : act.done}
              {about}
            </Button>{' '}
            <Button halt name="status" value="dropped">
              {act.drop}
              {about}
            </Button>
          </>
        )}
        {mayEnd && !isOpen && (
          <Button name="status" value="open">
            {act.reopen}
            {about}
          </Button>
        )}
      </p>
    </form>
  )
}

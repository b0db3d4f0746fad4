import { idOf } from '@/src/idOf'
import type { DecisionRead } from '@/src/queries/oneDecision'
import type { MemberVisit } from '@/src/session'
import { Button } from '@/src/ui/Buttons'
import { Part } from '@/src/ui/Part'
import { Seen } from '@/src/ui/Seen'
import { endDecision, shareDecision } from './actions'

type Props = { visit: MemberVisit; decision: DecisionRead }

/** How it ended, by who owns it; one's own part, where it is asked of all. */
export function Acts({ visit: { locale, user, words }, decision: { doc, may } }: Props) {
  const { act } = words.texts.decision
  const isOpen = doc.status === 'open'
  const own = idOf(user.actor)
  const hasDone = (doc.doneBy ?? []).some((actor) => idOf(actor) === own)
  const shares = may.share && isOpen
  if (!may.end && !shares) return null
  return (
    <Part id="act" title={act.title} act>
      <div className="reply">
        <Seen label={words.frame.visibleTo} by={[act.seen]} />
        {shares && (
          <form action={shareDecision.bind(null, locale, doc.id, !hasDone)}>
            <p className="btns">
              <Button primary={!may.end && !hasDone}>{hasDone ? act.unshare : act.share}</Button>
            </p>
          </form>
        )}
        {may.end && (
          <form action={endDecision.bind(null, locale, doc.id)}>
            <p className="btns">
              {isOpen ? (
                <>
                  <Button primary name="status" value="done">
                    {act.done}
                  </Button>{' '}
                  <Button halt name="status" value="dropped">
                    {act.dropped}
                  </Button>
                </>
              ) : (
                <Button name="status" value="open">
                  {act.reopen}
                </Button>
              )}
            </p>
          </form>
        )}
      </div>
    </Part>
  )
}

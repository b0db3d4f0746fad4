import type { AnswerStatus } from '@/src/codes/knowledge'
import type { Output } from '@/src/payload-types'
import type { MemberVisit } from '@/src/session'
import { datesIn } from '@/src/ui/dates'
import { Status } from '@/src/ui/Status'
import type { Tone } from '@/src/ui/Sign'

type Props = { visit: MemberVisit; doc: Pick<Output, 'kind' | 'addressee' | 'answer'> }

const tones: Record<AnswerStatus, Tone> = {
  awaiting: 'waiting',
  accepted: 'open',
  partly: 'open',
  refused: 'stopped',
}

/** A recommendation is addressed to someone, who answers. */
export function Addressed({ visit: { locale, words }, doc: { kind, addressee, answer } }: Props) {
  if (kind !== 'recommendation') return null
  const said = words.texts.answer
  const to = addressee || said.region
  const status = answer?.status ?? 'awaiting'
  const day = answer?.date ? datesIn(locale).date(new Date(answer.date)) : ''
  return (
    <>
      <Status tone={tones[status]}>{said[status](to, day)}</Status>
      {answer?.text && (
        <blockquote className="summary">
          <p>{answer.text}</p>
        </blockquote>
      )}
    </>
  )
}

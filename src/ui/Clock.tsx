import type { ReactNode } from 'react'
import type { Tone } from './Sign'
import { Ruler } from './Ruler'
import type { RulerFacts } from './rulerMarks'

export type ClockMark = { label: string; when: ReactNode; at?: 'done' | 'here' }

type Props = {
  label: string
  tone: Tone
  /** Routine marks stand under their strokes (sent, reminder, manager, coordination, end); others in a list. */
  routine?: boolean
  facts: RulerFacts
  marks: readonly ClockMark[]
}

/** The clock of one relay, with its dated marks. */
export const Clock = ({ label, tone, routine, facts, marks }: Props) => (
  <figure
    className={['clock', routine && 'routine', tone].filter(Boolean).join(' ')}
    aria-label={label}
  >
    <Ruler {...facts} />
    <ol className="marks">
      {marks.map((mark) => (
        <li key={mark.label} className={mark.at}>
          <b>{mark.label}</b> {mark.when}
        </li>
      ))}
    </ol>
  </figure>
)

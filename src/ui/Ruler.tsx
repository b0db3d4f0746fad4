import { rulerMarks, type RulerFacts } from './rulerMarks'

const percent = (at: number) => `${at}%`

/** The business-day clock: a step for each day, a stroke for each reminder, the baton for now. The sentence beside says it all. */
export function Ruler(facts: RulerFacts) {
  const { days, bells, gone } = rulerMarks(facts)
  const stroke = (kind: string, top: number) => (at: number) => (
    <line
      key={`${kind}${at}`}
      className={kind}
      x1={percent(at)}
      x2={percent(at)}
      y1={top}
      y2="22"
    />
  )
  return (
    <svg className="ruler" aria-hidden="true">
      <line className="track" x1="0" x2="100%" y1="22" y2="22" />
      {days.map(stroke('day', 18))}
      {bells.map(stroke('bell', 12))}
      <line className="gone" x1="0" x2={percent(gone)} y1="22" y2="22" />
      <svg x={percent(gone)} overflow="visible">
        <path className="now" d="M-4 29 4 5" />
      </svg>
    </svg>
  )
}

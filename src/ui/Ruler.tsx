import { rulerMarks, type RulerFacts } from './rulerMarks'

const percent = (at: number) => `${at}%`
/** All in one path: a page shows fifty rulers, of twenty strokes each. */
const strokes = (places: readonly number[], top: number) =>
  places.map((at) => `M${at} ${top}V22`).join('')

/** The business-day clock: a step for each day, a stroke for each reminder, the baton for now. The sentence beside says it all. */
export function Ruler(facts: RulerFacts) {
  const { days, bells, gone } = rulerMarks(facts)
  return (
    <svg className="ruler" aria-hidden="true">
      <line className="track" x1="0" x2="100%" y1="22" y2="22" />
      <svg
        viewBox="0 0 100 32"
        width="100%"
        height="32"
        preserveAspectRatio="none"
        overflow="visible"
      >
        <path className="day" d={strokes(days, 18)} vectorEffect="non-scaling-stroke" />
        <path className="bell" d={strokes(bells, 12)} vectorEffect="non-scaling-stroke" />
      </svg>
      <line className="gone" x1="0" x2={percent(gone)} y1="22" y2="22" />
      <svg x={percent(gone)} overflow="visible">
        <path className="now" d="M-4 29 4 5" />
      </svg>
    </svg>
  )
}

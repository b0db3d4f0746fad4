import type { ReactNode } from 'react'
import { Ruler } from './Ruler'
import type { RulerFacts } from './rulerMarks'
import type { Tone } from './Sign'
import { Status } from './Status'

export type CaseRowFacts = {
  who: string
  when: ReactNode
  reference: string
  title: string
  href: string
  /** Sector, size, zone, language in one sentence. */
  situation?: ReactNode
  tone: Tone
  status: ReactNode
  since?: ReactNode
  /** The clock, and what it says: the next reminder, the end. */
  clock?: { facts: RulerFacts; says: readonly ReactNode[] }
  go?: { href: string; label: string; primary?: boolean }
  /** Instead of the clock: a small form. */
  dispatch?: ReactNode
}

/** One relay in a list (`<ol className="rows">`): who, what is asked, since when, the way in. */
export const CaseRow = ({
  who,
  when,
  reference,
  title,
  href,
  situation,
  tone,
  status,
  since,
  ...rest
}: CaseRowFacts) => (
  <li className="case">
    <p className="from">
      <b>{who}</b> {when}
      <br />
      <span className="ref">{reference}</span>
    </p>
    <div className="body">
      <h3>
        <a href={href}>{title}</a>
      </h3>
      {situation && <p>{situation}</p>}
      <Status tone={tone} since={since}>
        {status}
      </Status>
    </div>
    {rest.clock && <Tick tone={tone} {...rest.clock} />}
    {rest.dispatch}
    {rest.go && (
      <p className="go">
        <a className={rest.go.primary ? 'btn primary' : 'btn'} href={rest.go.href}>
          {rest.go.label}
        </a>
      </p>
    )}
  </li>
)

const Tick = ({
  tone,
  facts,
  says,
}: {
  tone: Tone
  facts: RulerFacts
  says: readonly ReactNode[]
}) => (
  <div className={`tick ${tone}`}>
    <Ruler {...facts} />
    <p className="soft">
      {says.map((line, n) => (
        <span key={n}>
          {n > 0 && <br />}
          {line}
        </span>
      ))}
    </p>
  </div>
)

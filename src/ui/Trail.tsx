import type { ReactNode } from 'react'

export type TrailStep = {
  at: ReactNode
  what: ReactNode
  more?: ReactNode
  /** Not yet: what will happen. */ ahead?: boolean
}

/** What happened and what will, dated. */
export const Trail = ({ steps }: { steps: readonly TrailStep[] }) => (
  <ol className="trail">
    {steps.map((step, n) => (
      <li key={n} className={step.ahead ? 'ahead' : undefined}>
        {step.at}
        <p>{step.what}</p>
        {step.more && <p>{step.more}</p>}
      </li>
    ))}
  </ol>
)

import type { ReactNode } from 'react'

export type CrumbStep = { label: ReactNode; href?: string }

type Props = {
  title: ReactNode
  /** Where am I: the way here, or one line where there is no way. */
  crumb?: { label: string; steps: readonly CrumbStep[] }
  where?: ReactNode
  lede?: ReactNode
  /** Between the way and the title: a relay, a language notice. */
  above?: ReactNode
  /** After the title: a status, buttons. */
  children?: ReactNode
}

/** The head of a page: where I am, what is asked, what I can do next. */
export const Top = ({ title, crumb, where, lede, above, children }: Props) => (
  <header className="top">
    {crumb && <Crumb {...crumb} />}
    {where && <p className="where">{where}</p>}
    {above}
    <h1>{title}</h1>
    {lede && <p className="lede">{lede}</p>}
    {children}
  </header>
)

const Crumb = ({ label, steps }: { label: string; steps: readonly CrumbStep[] }) => (
  <nav aria-label={label}>
    <ol className="crumb">
      {steps.map((step, n) => (
        <li key={n}>{step.href ? <a href={step.href}>{step.label}</a> : step.label}</li>
      ))}
    </ol>
  </nav>
)

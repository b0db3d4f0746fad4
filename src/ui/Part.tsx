import type { ReactNode } from 'react'

type Props = {
  id: string
  title: ReactNode
  /** The part where one acts: one a page. */
  act?: boolean
  /** At the right of the title, small. */
  beside?: ReactNode
  /** Under the title, in the second voice. */
  told?: ReactNode
  children: ReactNode
}

/** A section under its ink line; the iris line is for the part where one acts. */
export const Part = ({ id, title, act, beside, told, children }: Props) => (
  <section className={act ? 'part act' : 'part'} aria-labelledby={id}>
    {beside ? (
      <div className="split">
        <h2 id={id}>{title}</h2>
        <p className="small soft">{beside}</p>
      </div>
    ) : (
      <h2 id={id}>{title}</h2>
    )}
    {told && <p className="soft">{told}</p>}
    {children}
  </section>
)

import type { ReactNode } from 'react'

type Props = { title: ReactNode; children: ReactNode; since?: ReactNode; acts?: ReactNode }

/** Nothing here yet: what will come, and the button that starts it. */
export const Empty = ({ title, children, since, acts }: Props) => (
  <div className="empty">
    <h3>{title}</h3>
    <p>{children}</p>
    {since && <p className="since">{since}</p>}
    {acts && <p className="btns">{acts}</p>}
  </div>
)

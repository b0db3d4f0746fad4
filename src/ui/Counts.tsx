import type { ReactNode } from 'react'

export type Count = { title: string; figure: ReactNode; definition: ReactNode }

/** A figure, its name, its definition. */
export const Counts = ({ list }: { list: readonly Count[] }) => (
  <dl className="counts">
    {list.map((count) => (
      <div key={count.title}>
        <dt>{count.title}</dt>
        <dd>
          <b>{count.figure}</b> {count.definition}
        </dd>
      </div>
    ))}
  </dl>
)

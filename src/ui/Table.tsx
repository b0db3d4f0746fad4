import type { ReactNode } from 'react'

/** `short`: the column's name beside its cell on a phone; `you`: the reader's own column. */
export type Column = { title: string; short?: string; number?: boolean; you?: boolean }
export type Row = { key: string; head: ReactNode; cells: readonly ReactNode[] }

type Props = {
  caption: string
  /** Where the heading above already says it, the caption is for ears only. */
  hush?: boolean
  head: string
  columns: readonly Column[]
  rows: readonly Row[]
  className?: string
}

/** A table that becomes blocks on a phone: the roles are written, since display: block takes them away. */
export const Table = ({ caption, hush, head, columns, rows, className }: Props) => (
  <table className={['table stack', className].filter(Boolean).join(' ')} role="table">
    <caption className={hush ? 'hush' : undefined}>{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">
          {head}
        </th>
        {columns.map((column) => (
          <th key={column.title} role="columnheader" scope="col" className={looks(column)}>
            {column.title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map((row) => (
        <tr key={row.key} role="row">
          <th role="rowheader" scope="row">
            {row.head}
          </th>
          {columns.map((column, n) => (
            <td
              key={column.title}
              role="cell"
              data-th={column.short ?? column.title}
              className={looks(column)}
            >
              {row.cells[n]}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

const looks = ({ number, you }: Column) =>
  [number && 'n', you && 'you'].filter(Boolean).join(' ') || undefined

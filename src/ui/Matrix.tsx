import { Table, type Row } from './Table'

/** `tongue`: the one language this helper works in, where it is not the reader's. */
export type Helper = { name: string; href?: string; lang?: string; tongue?: string }
export type MatrixRow = { key: string; head: string; cells: readonly (readonly Helper[])[] }

type Props = {
  caption: string
  head: string
  columns: readonly string[]
  rows: readonly MatrixRow[]
  nobody: string
}

/** Who helps: need by stage. An empty cell is a question, and says so. */
export const Matrix = ({ caption, head, columns, rows, nobody }: Props) => (
  <Table
    className="matrix"
    caption={caption}
    hush
    head={head}
    columns={columns.map((title) => ({ title }))}
    rows={rows.map(({ key, head, cells }): Row => ({
      key,
      head,
      cells: cells.map((cell) => helpersIn(cell, nobody)),
    }))}
  />
)

const helpersIn = (helpers: readonly Helper[], nobody: string) =>
  helpers.length === 0 ? <span className="none">{nobody}</span> : <Names helpers={helpers} />

const Names = ({ helpers }: { helpers: readonly Helper[] }) => (
  <ul>
    {helpers.map(({ name, href, lang, tongue }) => (
      <li key={name}>
        {href ? (
          <a href={href} lang={lang}>
            {name}
          </a>
        ) : (
          <span lang={lang}>{name}</span>
        )}
        {tongue && (
          <>
            {' '}
            <span className="tongue">{tongue}</span>
          </>
        )}
      </li>
    ))}
  </ul>
)

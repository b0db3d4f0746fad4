import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import type { Exchange } from '@/src/queries/betweenOperators'
import { Flow } from '@/src/ui/Flow'
import { Part } from '@/src/ui/Part'
import { Table } from '@/src/ui/Table'
import { drawnPairs } from './drawnPairs'
import { queryOf, type Period } from './period'

type Props = { locale: Locale; exchanges: readonly Exchange[]; period: Period }

/** Who hands over to whom: senders left, receivers right, and the table that says the same. */
export function Between({ locale, exchanges, period }: Props) {
  const { between: said, fate } = wordsIn(locale).coordination
  const { nodes, links } = drawnPairs(exchanges, said.others)
  const tallest = Math.max(
    ...[0, 1].map((column) => nodes.filter((node) => node.column === column).length),
  )
  return (
    <Part id="between" title={said.title} told={said.told}>
      <Flow
        label={said.label}
        nodes={nodes}
        links={links}
        broad={{ width: 760, height: Math.max(240, tallest * 40), bar: 10, columns: [0, 470] }}
      />
      <details>
        <summary>{fate.table}</summary>
        <Table
          className="flow-table"
          caption={said.caption}
          hush
          head={said.from}
          columns={[{ title: said.to }, { title: said.number, number: true }]}
          rows={exchanges.map(({ from, to, count }) => ({
            key: from.id + to.id,
            head: from.name,
            cells: [to.name, count],
          }))}
        />
      </details>
      <p className="source">
        {said.small}{' '}
        <a href={`${paths.exchangeTable(locale)}${queryOf(period)}`}>{said.download}</a>
      </p>
    </Part>
  )
}

import type { SignalKind } from '@/src/codes/knowledge'
import { paths } from '@/src/paths'
import type { SignalSum } from '@/src/queries/signalsLately'
import type { MemberVisit } from '@/src/session'
import { Empty } from '@/src/ui/Empty'
import { Part } from '@/src/ui/Part'
import { Table } from '@/src/ui/Table'
import { Day } from '../reading/TextTop'

type Props = { visit: MemberVisit; sums: readonly SignalSum[]; kind?: SignalKind }

/** By kind: how many, from how many operators, how strong, where. */
export function Sums({ visit: { locale, words }, sums, kind }: Props) {
  const { summary, none } = words.fieldwork.signals
  const { signalKind } = words.knowledgeCodes
  const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  return (
    <Part id="summary" title={summary.title}>
      {sums.length === 0 ? (
        <Empty title={none.title}>{none.told}</Empty>
      ) : (
        <Table
          caption={summary.caption}
          hush
          head={summary.kind}
          columns={[
            { title: summary.count, number: true },
            { title: summary.operators, number: true },
            { title: summary.strength },
            { title: summary.sectors },
            { title: summary.last },
          ]}
          rows={sums.map((sum) => ({
            key: sum.kind,
            head: (
              <a
                href={`${paths.signals(locale)}?kind=${sum.kind}#latest`}
                aria-current={sum.kind === kind ? 'true' : undefined}
              >
                {signalKind[sum.kind]}
              </a>
            ),
            cells: [
              sum.count,
              sum.operators,
              summary.of3(figure.format(sum.strength)),
              sum.sectors.map((sector) => words.codes.sector[sector]).join(', ') || '–',
              <Day key="last" locale={locale} iso={sum.last} say={(day) => day} />,
            ],
          }))}
        />
      )}
    </Part>
  )
}

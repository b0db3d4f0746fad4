import { paths } from '@/src/paths'
import { tallyKeys, type Tally } from '@/src/queries/tallyOf'
import { Part } from '@/src/ui/Part'
import { Table } from '@/src/ui/Table'
import type { OperatorVisit } from './requireManager'

type Props = { visit: OperatorVisit; tally: { sent: Tally; received: Tally } }

/** Where the operator's referrals stand: states, never persons. */
export function Figures({ visit: { locale, words }, tally: { sent, received } }: Props) {
  const said = words.operator.figures
  return (
    <Part
      id="figures"
      title={said.title}
      beside={<a href={paths.referrals(locale)}>{said.list}</a>}
    >
      <Table
        caption={said.caption}
        hush
        head={said.state}
        columns={[
          { title: said.received, number: true },
          { title: said.sent, number: true },
        ]}
        rows={tallyKeys.map((key) => ({
          key,
          head: said.states[key],
          cells: [received[key], sent[key]],
        }))}
      />
    </Part>
  )
}

import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import type { Fates } from '@/src/queries/fateOfReferrals'
import { Flow } from '@/src/ui/Flow'
import type { FlowLink, FlowNode } from '@/src/ui/flowLayout'
import { Part } from '@/src/ui/Part'

type Props = { locale: Locale; fates: Fates; sent: number }

const broad = { width: 760, height: 337, bar: 10, columns: [0, 250, 560] }
const narrow = { width: 390, height: 337, bar: 8, columns: [0, 104, 222] }

/** From sending to the end, and the table behind the drawing. */
export function Fate({ locale, fates, sent }: Props) {
  const said = wordsIn(locale).coordination.fate
  const { helped, running, unhelped, refused, withdrawn, expired, waiting } = fates
  const accepted = helped + running + unhelped
  const firsts = [
    { key: 'accepted', count: accepted },
    { key: 'refused', count: refused },
    { key: 'withdrawn', count: withdrawn },
    { key: 'expired', count: expired },
    { key: 'waiting', count: waiting },
  ] as const
  const ends = [
    { key: 'helped', count: helped },
    { key: 'running', count: running },
    { key: 'unhelped', count: unhelped },
  ] as const
  const links: FlowLink[] = [
    ...firsts.map(({ key, count }) => ({ from: 'sent', to: key, count })),
    ...ends.map(({ key, count }) => ({ from: 'accepted', to: key, count })),
  ]
  const parts = firsts
    .filter(({ count }) => count > 0)
    .map(({ key, count }) => `${count} ${said[key].toLowerCase()}`)
  const rows = [
    ...ends.map(({ key, count }) => ({ first: said.accepted, then: said[key], count })),
    ...firsts.slice(1).map(({ key, count }) => ({ first: said[key], then: '', count })),
  ]
  return (
    <Part id="flows" title={said.title(sent)}>
      <Flow
        label={said.label(String(sent), parts.join(', '))}
        nodes={nodesIn(locale)}
        links={links}
        broad={broad}
        narrow={narrow}
      />
      <details>
        <summary>{said.table}</summary>
        <Behind locale={locale} rows={rows} sent={sent} />
      </details>
      <p className="source">{said.rounded}</p>
    </Part>
  )
}

function nodesIn(locale: Locale): FlowNode[] {
  const said = wordsIn(locale).coordination.fate
  return [
    { key: 'sent', label: said.sent, tone: 'ink', column: 0 },
    { key: 'accepted', label: said.accepted, tone: 'open', column: 1 },
    { key: 'refused', label: said.refused, tone: 'stopped', column: 1 },
    { key: 'withdrawn', label: said.withdrawn, tone: 'stopped', column: 1 },
    { key: 'expired', label: said.expired, tone: 'alert', column: 1 },
    { key: 'waiting', label: said.waiting, tone: 'waiting', column: 1 },
    { key: 'helped', label: said.helped, tone: 'open', column: 2 },
    { key: 'running', label: said.running, tone: 'open', column: 2 },
    { key: 'unhelped', label: said.unhelped, tone: 'stopped', column: 2 },
  ]
}

type BehindProps = {
  locale: Locale
  rows: readonly { first: string; then: string; count: number }[]
  sent: number
}

function Behind({ locale, rows, sent }: BehindProps) {
  const said = wordsIn(locale).coordination.fate
  const share = (count: number) => (count / sent).toLocaleString(locale, { style: 'percent' })
  return (
    <table className="table flow-table">
      <caption className="hush">{said.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{said.after}</th>
          <th scope="col">{said.then}</th>
          <th scope="col" className="n">
            {said.number}
          </th>
          <th scope="col" className="n">
            {said.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ first, then, count }) => (
          <tr key={first + then}>
            <th scope="row">{first}</th>
            <td>{then}</td>
            <td className="n">{count}</td>
            <td className="n">{share(count)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{said.total}</th>
          <td />
          <td className="n">{rows.reduce((all, { count }) => all + count, 0)}</td>
          <td className="n">{share(sent)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

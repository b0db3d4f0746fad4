import type { Exchange } from '@/src/queries/betweenOperators'
import type { FlowLink, FlowNode } from '@/src/ui/flowLayout'

/** So many on each side have a name in the drawing; the rest go together, and stand in the table one by one. */
const mostNamed = 9

export function drawnPairs(
  exchanges: readonly Exchange[],
  others: string,
): { nodes: FlowNode[]; links: FlowLink[] } {
  const left = namesIn(exchanges, 'from')
  const right = namesIn(exchanges, 'to')
  const key = (side: 'from' | 'to', name: string, kept: readonly string[]) =>
    `${side}:${kept.includes(name) ? name : others}`
  const counts = new Map<string, FlowLink>()
  for (const { from, to, count } of exchanges) {
    const link = { from: key('from', from.name, left), to: key('to', to.name, right) }
    const known = counts.get(`${link.from}>${link.to}`)
    counts.set(`${link.from}>${link.to}`, { ...link, count: (known?.count ?? 0) + count })
  }
  const node =
    (side: 'from' | 'to', column: number) =>
    (label: string): FlowNode => ({
      key: `${side}:${label}`,
      label,
      tone: column === 0 ? 'ink' : 'open',
      column,
    })
  const nodes = [
    ...[...left, others].map(node('from', 0)),
    ...[...right, others].map(node('to', 1)),
  ]
  const order = new Map(nodes.map((one, n) => [one.key, n]))
  const links = [...counts.values()].sort(
    (a, b) =>
      (order.get(a.from) ?? 0) - (order.get(b.from) ?? 0) ||
      (order.get(a.to) ?? 0) - (order.get(b.to) ?? 0),
  )
  return { nodes, links }
}

/** The operators of one side, those with most first. */
function namesIn(exchanges: readonly Exchange[], side: 'from' | 'to'): string[] {
  const totals = new Map<string, number>()
  for (const exchange of exchanges)
    totals.set(exchange[side].name, (totals.get(exchange[side].name) ?? 0) + exchange.count)
  return [...totals]
    .sort(([, a], [, b]) => b - a)
    .map(([name]) => name)
    .slice(0, mostNamed)
}

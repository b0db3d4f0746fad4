import type { Tone } from './Sign'

export type FlowTone = Tone | 'ink'
export type FlowNode = { key: string; label: string; tone: FlowTone; column: number }
export type FlowLink = { from: string; to: string; count: number }
export type FlowBar = FlowNode & { x: number; y: number; height: number; count: number }
export type FlowBand = { key: string; tone: FlowTone; path: string }
export type FlowShape = { width: number; bar: number; columns: readonly number[]; height: number }

const gap = 22

/**
 * Bars in columns, as high as what passes through them, and the bands between. A node's count is the larger of what comes in
 * and what goes out; the order given is the order drawn.
 */
export function flowLayout(
  nodes: readonly FlowNode[],
  links: readonly FlowLink[],
  { bar, columns, height }: FlowShape,
): { bars: FlowBar[]; bands: FlowBand[] } {
  const counted = nodes
    .map((node) => ({ ...node, count: passing(node.key, links) }))
    .filter(({ count }) => count > 0)
  const inColumn = columns.map((_, n) => counted.filter(({ column }) => column === n))
  const scale = Math.min(
    ...inColumn.filter(({ length }) => length > 0).map((column) => roomFor(column, height)),
  )
  const bars = inColumn.flatMap((column, n) => stacked(column, columns[n] ?? 0, scale, height))
  return { bars, bands: bandsOf(bars, links, bar, scale) }
}

const sum = (list: readonly { count: number }[]) => list.reduce((all, { count }) => all + count, 0)
const passing = (key: string, links: readonly FlowLink[]) =>
  Math.max(sum(links.filter(({ from }) => from === key)), sum(links.filter(({ to }) => to === key)))
const roomFor = (column: readonly { count: number }[], height: number) =>
  (height - gap * (column.length - 1)) / sum(column)

type Counted = FlowNode & { count: number }

function stacked(column: readonly Counted[], x: number, scale: number, height: number): FlowBar[] {
  const used = sum(column) * scale + gap * (column.length - 1)
  let y = (height - used) / 2
  return column.map((node) => {
    const bar = { ...node, x, y: round(y), height: round(node.count * scale) }
    y += node.count * scale + gap
    return bar
  })
}

function bandsOf(
  bars: readonly FlowBar[],
  links: readonly FlowLink[],
  width: number,
  scale: number,
): FlowBand[] {
  const left = new Map<string, number>()
  const entered = new Map<string, number>()
  const next = (taken: Map<string, number>, bar: FlowBar, thick: number) => {
    const at = taken.get(bar.key) ?? bar.y
    taken.set(bar.key, at + thick)
    return at
  }
  return links.flatMap(({ from, to, count }) => {
    const [a, b] = [bars.find(({ key }) => key === from), bars.find(({ key }) => key === to)]
    if (!a || !b || count === 0) return []
    const thick = count * scale
    const [y1, y2] = [next(left, a, thick), next(entered, b, thick)]
    const tone = b.tone === 'ink' ? a.tone : b.tone
    return [{ key: `${from}>${to}`, tone, path: band(a.x + width, y1, b.x, y2, thick) }]
  })
}

function band(x1: number, y1: number, x2: number, y2: number, thick: number): string {
  const middle = round((x1 + x2) / 2)
  const [a, b, c, d] = [y1, y2, y2 + thick, y1 + thick].map(round)
  return `M${x1} ${a}C${middle} ${a} ${middle} ${b} ${x2} ${b}V${c}C${middle} ${c} ${middle} ${d} ${x1} ${d}Z`
}

const round = (n: number) => Math.round(n * 100) / 100

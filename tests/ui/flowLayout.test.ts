import { expect, test } from 'vitest'
import { flowLayout, type FlowNode } from '@/src/ui/flowLayout'

const nodes: FlowNode[] = [
  { key: 'a', label: 'a', tone: 'ink', column: 0 },
  { key: 'b', label: 'b', tone: 'open', column: 1 },
  { key: 'c', label: 'c', tone: 'stopped', column: 1 },
  { key: 'nobody', label: 'nobody', tone: 'stopped', column: 1 },
]
const shape = { width: 400, height: 322, bar: 10, columns: [0, 200] }

test('bars are as high as what passes, inside the drawing, and none is drawn for nothing', () => {
  const links = [
    { from: 'a', to: 'b', count: 2 },
    { from: 'a', to: 'c', count: 1 },
  ]
  const { bars, bands } = flowLayout(nodes, links, shape)
  expect(bars.map(({ key, height, count }) => [key, height, count])).toEqual([
    ['a', 300, 3],
    ['b', 200, 2],
    ['c', 100, 1],
  ])
  expect(Math.min(...bars.map(({ y }) => y))).toBeGreaterThanOrEqual(0)
  expect(Math.max(...bars.map(({ y, height }) => y + height))).toBeLessThanOrEqual(322)
  expect(bands.map(({ key, tone }) => [key, tone])).toEqual([
    ['a>b', 'open'],
    ['a>c', 'stopped'],
  ])
})

test('nothing at all draws nothing', () => {
  expect(flowLayout(nodes, [], shape)).toEqual({ bars: [], bands: [] })
})

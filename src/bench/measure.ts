import { performance } from 'node:perf_hooks'

/** One line of the bench: ours and its baseline, measured in the same run. */
export type Measure = { name: string; ours: number; baseline: number; unit: string; note?: string }

/** The value below which this share of them lies. */
export const atShare = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN

export const median = (values: readonly number[]): number => atShare(values, 0.5)

/** Milliseconds. */
export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now()
  await work()
  return performance.now() - from
}

/**
 * Medians, in milliseconds, of `rounds` of each, taken in turn so that a noisy machine is noisy for both; a few rounds first
 * that do not count.
 */
export async function inTurn(
  ours: (round: number) => Promise<unknown>,
  baseline: (round: number) => Promise<unknown>,
  rounds = 40,
  warm = 5,
): Promise<{ ours: number; baseline: number }> {
  const times: { ours: number[]; baseline: number[] } = { ours: [], baseline: [] }
  for (let round = 0; round < rounds + warm; round++) {
    const [own, base] = [await timed(() => ours(round)), await timed(() => baseline(round))]
    if (round < warm) continue
    times.ours.push(own)
    times.baseline.push(base)
  }
  return { ours: median(times.ours), baseline: median(times.baseline) }
}

const rounded = (value: number) => Math.round(value * 100) / 100

/** One JSON line on standard output. */
export function print({ ours, baseline, ...said }: Measure): void {
  const line = {
    name: said.name,
    ours: rounded(ours),
    baseline: rounded(baseline),
    ratio: rounded(ours / baseline),
    unit: said.unit,
  }
  process.stdout.write(`${JSON.stringify(said.note ? { ...line, note: said.note } : line)}\n`)
}

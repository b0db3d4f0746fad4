import type { Locale } from '@/src/codes/languages'
import type { Generator } from './generated'
import { across } from './judged/across'
import { en } from './judged/en'
import { fr } from './judged/fr'
import { nl } from './judged/nl'
import { atShare, timed, type Measure } from './measure'

export type Asked = { q: string; locale: Locale }
type Ask = (round: number) => Asked

export const judgedMix = 'the judged questions'

/** What is asked, by sort; the same round asks the same. */
export function mixes({
  questions,
}: Generator): Record<typeof judgedMix, Ask> & Record<string, Ask> {
  const judged: Asked[] = [
    ...[...fr, ...across].map(({ q }) => ({ q, locale: 'fr' as const })),
    ...nl.map(({ q }) => ({ q, locale: 'nl' as const })),
    ...en.map(({ q }) => ({ q, locale: 'en' as const })),
  ]
  const generated = Object.entries(questions).map(([mix, ask]): [string, Ask] => [
    mix,
    (round) => ({ q: ask(round), locale: 'fr' }),
  ])
  return {
    // a step that meets all of them before it meets one again
    [judgedMix]: (round: number) => judged[(round * 7) % judged.length] ?? { q: '', locale: 'fr' },
    ...Object.fromEntries(generated),
  }
}

/** Half and nineteen in twenty of the times of each, asked in turn. */
export async function against(
  name: string,
  rounds: number,
  ask: Ask,
  { ours, baseline }: Record<'ours' | 'baseline', (asked: Asked) => Promise<unknown>>,
): Promise<Measure[]> {
  const times: Record<'ours' | 'baseline', number[]> = { ours: [], baseline: [] }
  for (let round = 0; round < rounds; round += 1) {
    const asked = ask(round)
    times.ours.push(await timed(() => ours(asked)))
    times.baseline.push(await timed(() => baseline(asked)))
  }
  return [0.5, 0.95].map((share) => ({
    name: `${name}, p${share * 100} (baseline like)`,
    ours: atShare(times.ours, share),
    baseline: atShare(times.baseline, share),
    unit: 'ms',
  }))
}

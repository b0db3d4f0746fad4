import { distance } from '../analyser/closeness'
import type { Run } from '../index/run'
import { corrected, nearestTo, type Correction, type Understanding } from './correct'
import { openCount } from './weigh'

/** A word found in a handful of texts beside one that differs by a sign and stands in many times as many: offered, never applied. */
export async function offered(run: Run, asking: Understanding): Promise<string | undefined> {
  const better: Correction[] = []
  for (const typed of asking.question.words) {
    const term = asking.terms.find(
      ({ folded, required }) => !required && folded[0] === typed.folded,
    )
    if (!term || typed.isStop || typed.folded.length < 5 || /\d/.test(typed.folded)) continue
    const within = Math.max(...term.variants.map((each) => openCount(asking.weights, each).with))
    if (within === 0 || within > 2) continue
    const meant = await nearestTo(run, typed.folded, asking)
    if (meant && meant.docs >= 5 * within && distance(typed.folded, meant.words[0] ?? '', 1) === 1)
      better.push({ typed, ...meant })
  }
  return better.length > 0 ? corrected(asking.question.text, better) : undefined
}

import type { EvidenceLevel, UseResult } from '@/src/codes/knowledge'

/** One operator's use of a practice. */
export type Use = { actor: string | null; result: UseResult }

const weight: Record<UseResult, number> = { worked: 1, partly: 0.5, 'did-not': 0 }

/**
 * How well a practice is borne out: reported, tried, proven by several, or evaluated from outside. Every use that did not
 * work counts against it.
 * @param evaluated an editor filled the evaluation
 */
export function evidenceOf(uses: readonly Use[], evaluated: boolean): EvidenceLevel {
  const worked = uses.reduce((sum, { result }) => sum + weight[result], 0)
  if (evaluated && worked * 2 >= uses.length) return 'evaluated'
  const operators = new Set(
    uses.filter(({ result }) => weight[result] > 0).map(({ actor }) => actor),
  )
  if (worked >= 3 && operators.size >= 2 && worked * 3 >= uses.length * 2) return 'proven'
  return worked >= 1 ? 'tried' : 'reported'
}

import { analysisAndChallenges } from './analysisAndChallenges'
import { flow } from './flow'
import { indicatorsAndRisks } from './indicatorsAndRisks'
import type { SeededOutput } from './output'

export const outputs: readonly SeededOutput[] = [
  ...analysisAndChallenges,
  ...indicatorsAndRisks,
  ...flow,
]

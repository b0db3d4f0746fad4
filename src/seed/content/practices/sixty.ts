import { distressAndNewStart } from './distressAndNewStart'
import type { SeededPractice } from './practice'
import { reorganisationAndCredit } from './reorganisationAndCredit'
import { warningAndFigures } from './warningAndFigures'

/** All the practices that are published on the first day. */
export const sixty: readonly SeededPractice[] = [
  ...warningAndFigures,
  ...reorganisationAndCredit,
  ...distressAndNewStart,
]

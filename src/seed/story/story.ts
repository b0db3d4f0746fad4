import { atWork } from './atWork'
import type { Chapter } from './chapter'
import { ended } from './ended'
import { intakeOfUcm } from './intakeOfUcm'
import { leftUnanswered } from './leftUnanswered'
import { theFour } from './theFour'
import { waiting } from './waiting'

export const story: Chapter[] = [
  ...theFour,
  ...intakeOfUcm,
  ...leftUnanswered,
  ...waiting,
  ...atWork,
  ...ended,
]

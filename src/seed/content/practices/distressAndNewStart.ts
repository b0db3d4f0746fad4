import type { SeededPractice } from './practice'
import { askTheQuestionPlainly } from './ask-the-question-plainly'
import { debriefAfterAHardCall } from './debrief-after-a-hard-call'
import { filingInOneSitting } from './filing-in-one-sitting'
import { letterWithoutShame } from './letter-without-shame'
import { partnerAtTheTable } from './partner-at-the-table'
import { peopleFirstReturnLater } from './people-first-return-later'
import { sentinelAsksFirst } from './sentinel-asks-first'
import { silentPreparationSmallCircle } from './silent-preparation-small-circle'
import { stayOnTheLine } from './stay-on-the-line'
import { threeListsAfterTheJudgment } from './three-lists-after-the-judgment'

/** Distress and prevention, orderly closure, the new start and the risks that are coming. */
export const distressAndNewStart: readonly SeededPractice[] = [
  askTheQuestionPlainly,
  stayOnTheLine,
  sentinelAsksFirst,
  letterWithoutShame,
  partnerAtTheTable,
  debriefAfterAHardCall,
  peopleFirstReturnLater,
  filingInOneSitting,
  silentPreparationSmallCircle,
  threeListsAfterTheJudgment,
]

import type { SeededPractice } from './practice'
import { askTheQuestionPlainly } from './ask-the-question-plainly'
import { bankFileAfterBankruptcy } from './bank-file-after-bankruptcy'
import { billsOfTwelveShops } from './bills-of-twelve-shops'
import { bridgingRightInJudgmentWeek } from './bridging-right-in-judgment-week'
import { debriefAfterAHardCall } from './debrief-after-a-hard-call'
import { dischargeInThreeColumns } from './discharge-in-three-columns'
import { filingInOneSitting } from './filing-in-one-sitting'
import { formerBankruptAsPeer } from './former-bankrupt-as-peer'
import { letterWithoutShame } from './letter-without-shame'
import { mapDrawnFromRealPaths } from './map-drawn-from-real-paths'
import { newStartWhenAsked } from './new-start-when-asked'
import { partnerAtTheTable } from './partner-at-the-table'
import { peopleFirstReturnLater } from './people-first-return-later'
import { sentinelAsksFirst } from './sentinel-asks-first'
import { silentPreparationSmallCircle } from './silent-preparation-small-circle'
import { stayOnTheLine } from './stay-on-the-line'
import { stoppingWhileSolvent } from './stopping-while-solvent'
import { takeoverFileInTenDays } from './takeover-file-in-ten-days'
import { tellingTheStaff } from './telling-the-staff'
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
  bridgingRightInJudgmentWeek,
  dischargeInThreeColumns,
  stoppingWhileSolvent,
  tellingTheStaff,
  newStartWhenAsked,
  bankFileAfterBankruptcy,
  formerBankruptAsPeer,
  takeoverFileInTenDays,
  billsOfTwelveShops,
  mapDrawnFromRealPaths,
]

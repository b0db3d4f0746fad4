import type { SeededPractice } from './practice'
import { signalsAtTheFirstCall } from './signals-at-the-first-call'
import { accountantsWarningLetter } from './accountants-warning-letter'
import { trainingSentinelsAtTheDesk } from './training-sentinels-at-the-desk'
import { quietMonthsOfASeasonalFirm } from './quiet-months-of-a-seasonal-firm'
import { firstUnpaidRent } from './first-unpaid-rent'
import { openingTheUnopenedMail } from './opening-the-unopened-mail'
import { arrearsSeenByTheFund } from './arrears-seen-by-the-fund'
import { agreedDayToCallBack } from './agreed-day-to-call-back'
import { thirteenWeekCashPlan } from './thirteen-week-cash-plan'
import { lateAccountsInFourLots } from './late-accounts-in-four-lots'
import { reportForTheAlarmBell } from './report-for-the-alarm-bell'
import { hourlyRateJobByJob } from './hourly-rate-job-by-job'
import { wagesWaitingForAGrant } from './wages-waiting-for-a-grant'
import { fiveFiguresCountedAlike } from './five-figures-counted-alike'
import { preparingTheCallToTheOnss } from './preparing-the-call-to-the-onss'
import { checkingTheVatAccountFirst } from './checking-the-vat-account-first'
import { withholdingTaxApartFromTax } from './withholding-tax-apart-from-tax'
import { exemptionWithAPageAndProof } from './exemption-with-a-page-and-proof'
import { bridgingRightBeforeStopping } from './bridging-right-before-stopping'
import { firstLetterFromTheBailiff } from './first-letter-from-the-bailiff'

/** Early warning, figures and treasury, talks with public creditors: twenty practices, the cases invented. */
export const warningAndFigures: readonly SeededPractice[] = [
  signalsAtTheFirstCall,
  accountantsWarningLetter,
  trainingSentinelsAtTheDesk,
  quietMonthsOfASeasonalFirm,
  firstUnpaidRent,
  openingTheUnopenedMail,
  arrearsSeenByTheFund,
  agreedDayToCallBack,
  thirteenWeekCashPlan,
  lateAccountsInFourLots,
  reportForTheAlarmBell,
  hourlyRateJobByJob,
  wagesWaitingForAGrant,
  fiveFiguresCountedAlike,
  preparingTheCallToTheOnss,
  checkingTheVatAccountFirst,
  withholdingTaxApartFromTax,
  exemptionWithAPageAndProof,
  bridgingRightBeforeStopping,
  firstLetterFromTheBailiff,
]

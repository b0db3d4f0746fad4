import { amicableAgreementTwoCreditors } from './amicable-agreement-two-creditors'
import { askingForAnEnterpriseMediator } from './asking-for-an-enterprise-mediator'
import { choosingAReorganisationPath } from './choosing-a-reorganisation-path'
import { choosingAReorganisationPractitioner } from './choosing-a-reorganisation-practitioner'
import { comparingFactoringAndCashCredit } from './comparing-factoring-and-cash-credit'
import { familyFirmAndTheSilenceAtHome } from './family-firm-and-the-silence-at-home'
import { fourPagesForTheBankDesk } from './four-pages-for-the-bank-desk'
import { jointMeetingAtTheBank } from './joint-meeting-at-the-bank'
import { mapOfPersonalGuarantees } from './map-of-personal-guarantees'
import { partnersDisputeAndDebt } from './partners-dispute-and-debt'
import type { SeededPractice } from './practice'
import { readingACreditRefusal } from './reading-a-credit-refusal'
import { rentArrearsAtTheLandlordsTable } from './rent-arrears-at-the-landlords-table'
import { reorganisationFileInTenDays } from './reorganisation-file-in-ten-days'
import { reorganisingInPrivate } from './reorganising-in-private'
import { reschedulingALoanBySeason } from './rescheduling-a-loan-by-season'
import { steeringAVotedPlan } from './steering-a-voted-plan'
import { suppliersDuringTheStay } from './suppliers-during-the-stay'
import { tellingTheWorkers } from './telling-the-workers'
import { whenAReorganisationFails } from './when-a-reorganisation-fails'
import { whenTheOnlySupplierStops } from './when-the-only-supplier-stops'

/** Judicial reorganisation, then bank and credit, then mediation with creditors and partners. */
export const reorganisationAndCredit: SeededPractice[] = [
  choosingAReorganisationPath,
  reorganisationFileInTenDays,
  reorganisingInPrivate,
  suppliersDuringTheStay,
  tellingTheWorkers,
  choosingAReorganisationPractitioner,
  steeringAVotedPlan,
  whenAReorganisationFails,
  fourPagesForTheBankDesk,
  reschedulingALoanBySeason,
  mapOfPersonalGuarantees,
  comparingFactoringAndCashCredit,
  jointMeetingAtTheBank,
  readingACreditRefusal,
  askingForAnEnterpriseMediator,
  amicableAgreementTwoCreditors,
  rentArrearsAtTheLandlordsTable,
  partnersDisputeAndDebt,
  familyFirmAndTheSilenceAtHome,
  whenTheOnlySupplierStops,
]

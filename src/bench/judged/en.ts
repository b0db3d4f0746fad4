import { judgementsIn } from './judgement'

/** English, in which little is written: most of it is found in other languages. */
export const en = judgementsIn(`
bridging right → acasti-bridging, ucm-contributions, lenteur-bridging, bridging-right-before-stopping, bridging-right-in-judgment-week
bankruptcy filing → bar-closure, court-registry, filing-in-one-sitting
silent bankruptcy → silent-preparation-small-circle
psychologist → unpass-sessions
listening line → unpass-listening
lawyer first consultation → bar-first-advice
accountant → itaa-figures, itaa
mediation with creditors → bemediation-creditors
partners dispute → bemediation-partners, partners-dispute-and-debt
takeover → reload-takeover, takeover-file-in-ten-days
cash flow plan → thirteen-week-cash-plan, ced-figures
payment plan vat → checking-the-vat-account-first, unizo-debts, ced-debts, lenteur-plan
bailiff letter → first-letter-from-the-bailiff
commercial lease rent → first-unpaid-rent, rent-arrears-at-the-landlords-table
discharge of debts → discharge-in-three-columns
alarm bell procedure → report-for-the-alarm-bell
second chance → revival-new-start, new-start-when-asked
enterprise mediator → asking-for-an-enterprise-mediator
bank appointment → lenteur-bank, febelfin-bank-desk, joint-meeting-at-the-bank
business coaching → hub-coaching
`)

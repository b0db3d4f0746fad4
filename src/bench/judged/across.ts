import { judgementsIn } from './judgement'

/** Asked in French pages: in another language, by another name, with typing errors, or all three. */
export const across = judgementsIn(`
overbruggingsrecht → acasti-bridging, ucm-contributions, bridging-right-before-stopping, bridging-right-in-judgment-week
droit paserelle → acasti-bridging, ucm-contributions, bridging-right-before-stopping, bridging-right-in-judgment-week
alarmbelprocedure → report-for-the-alarm-bell
WCO dossier → reorganisation-file-in-ten-days
LCE sursis fournisseurs → suppliers-during-the-stay
deurwaarder brief → first-letter-from-the-bailiff
huisier saisie → first-letter-from-the-bailiff, partner-at-the-table
faillisement regsol → filing-in-one-sitting
kwijtschelding schulden → discharge-in-three-columns
effacment → discharge-in-three-columns
ondernemingsbemidelaar → asking-for-an-enterprise-mediator
mediateur d'entreprize → asking-for-an-enterprise-mediator
tresorrerie treize semaines → thirteen-week-cash-plan
liquidity plan weeks → thirteen-week-cash-plan, ced-figures
boekhouder vertrokken → late-accounts-in-four-lots
knipperlichten → signals-at-the-first-call, itaa-warning
afbetalingsplan onss → preparing-the-call-to-the-onss, ucm-first-advice, ced-debts, unizo-debts
handelshuur loyer → first-unpaid-rent, rent-arrears-at-the-landlords-table
tweede kans faillite → new-start-when-asked, revival-new-start, bank-file-after-bankruptcy
afacturage → comparing-factoring-and-cash-credit
`)

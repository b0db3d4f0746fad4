import { judgementsIn } from './judgement'

/**
 * Asked of the search once it was made: written and judged by reading alone, before any of them was searched. A miss here is told,
 * not mended by changing the question or what it wants.
 */
export const heldOut = {
  fr: judgementsIn(`
je dois aux impots → withholding-tax-apart-from-tax, ced-debts, ucm-first-advice
caution signée par sa femme → map-of-personal-guarantees, partner-at-the-table
client qui parle de mourir → ask-the-question-plainly, stay-on-the-line, people-first-return-later, unpass-listening, debrief-after-a-hard-call
gérant en burn out → unpass-sessions, unpass-listening
fermer la societe sans dettes → stopping-while-solvent
liquidation volontaire → stopping-while-solvent
asbl qui ferme licenciement → telling-the-staff, bruxeo-employers
greffe depot requete en ligne → court-registry, filing-in-one-sitting, reorganisation-file-in-ten-days
cessation de payement un mois → filing-in-one-sitting, court-registry
que demande le curateur → bar-closure, revival-court
banque et fournisseur médiation → amicable-agreement-two-creditors, bemediation-creditors
mensualité onss trop élevée → preparing-the-call-to-the-onss, unizo-debts, ucm-first-advice, ced-debts
solitude du dirigeant → oasis-peer, oasis-circle
groupe de parole patrons → oasis-circle, oasis-peer
proprietaire veut le mettre dehors → rent-arrears-at-the-landlords-table, first-unpaid-rent
clients qui paient en retard → comparing-factoring-and-cash-credit
devis trop bas pertes chantiers → hourly-rate-job-by-job
fonds propres négatifs → report-for-the-alarm-bell, itaa-warning
trouver un nouveau comptable → itaa-figures, late-accounts-in-four-lots
declaration tva oubliée amende → checking-the-vat-account-first
cotisations inasti impayées → arrears-seen-by-the-fund, acasti-payment, ucm-contributions, exemption-with-a-page-and-proof, unizo-debts
dispense de cotisation → exemption-with-a-page-and-proof, acasti-payment, ucm-contributions
personne ne doit savoir prj → reorganising-in-private
pension alimentaire et faillite → discharge-in-three-columns
se loger après la faillite → three-lists-after-the-judgment, revival-court
céder son commerce → takeover-file-in-ten-days, reload-takeover
convoqué au tribunal en confidence → court-chamber
aide 75 % frais → ced-procedures
reporter les mensualités du credit → rescheduling-a-loan-by-season, febelfin-rescheduling
collègue choquée par un appel → debrief-after-a-hard-call
honoraires du practicien → choosing-a-reorganisation-practitioner
permanance anderlecht → hub-desks, hub-brussels
pre-pack faillite → silent-preparation-small-circle
`),
  nl: judgementsIn(`
klant wil er niet meer zijn → ask-the-question-plainly, stay-on-the-line, people-first-return-later, unpass-listening
burn-out zelfstandige → unpass-sessions, unpass-listening
belastingschuld ontvanger → withholding-tax-apart-from-tax, ced-debts
geen geld meer over drie weken → thirteen-week-cash-plan, ced-figures
dagvaarding gekregen → first-letter-from-the-bailiff, bar-first-advice
laattijdige subsidie vereniging → wages-waiting-for-a-grant, bruxeo-employers
curator wat nu → revival-court, bar-closure, three-lists-after-the-judgment
vennootschap vereffenen → stopping-while-solvent
zaak stopzetten → stopping-while-solvent, bridging-right-before-stopping
verzoekschrift griffie → court-registry, reorganisation-file-in-ten-days, court-chamber
failissement aangeven → filing-in-one-sitting, court-registry, bar-closure
eenzame bedrijfsleider → oasis-peer, oasis-circle
lotgenoten → former-bankrupt-as-peer, oasis-peer, oasis-circle
boete btw aangifte vergeten → checking-the-vat-account-first
sociale bijdragen niet betaald → arrears-seen-by-the-fund, acasti-payment, exemption-with-a-page-and-proof, unizo-debts, ucm-contributions
negatief eigen vermogen → report-for-the-alarm-bell, itaa-warning
nieuwe boekhouder zoeken → itaa-figures, late-accounts-in-four-lots
koper voor het atelier → takeover-file-in-ten-days, reload-takeover
vrouw weet niets van schulden → partner-at-the-table, family-firm-and-the-silence-at-home
opvang na gesprek over zelfdoding → debrief-after-a-hard-call
welke schulden worden niet kwijtgescholden → discharge-in-three-columns
bank zegt krediet op → four-pages-for-the-bank-desk, febelfin-bank-desk
uitstel lening → rescheduling-a-loan-by-season, febelfin-rescheduling
vertrouwelijk gesprek rechtbank → court-chamber
klanten betalen te laat → comparing-factoring-and-cash-credit
zitdag schaarbeek → hub-desks, hub-brussels
meldingsplicht cijferberoeper → accountants-warning-letter, itaa-warning
zich borg gesteld → map-of-personal-guarantees
`),
  en: judgementsIn(`
suicidal client on the phone → ask-the-question-plainly, stay-on-the-line, unpass-listening, debrief-after-a-hard-call
personal guarantee → map-of-personal-guarantees
closing down without bankruptcy → stopping-while-solvent
agreement out of court creditors → amicable-agreement-two-creditors, bemediation-creditors
bank refused the loan → reading-a-credit-refusal
social contributions exemption → acasti-payment, ucm-contributions, exemption-with-a-page-and-proof
hearing day volunteers → revival-court
landlord eviction → rent-arrears-at-the-landlords-table, first-unpaid-rent
peer support entrepeneur → oasis-peer, oasis-circle, former-bankrupt-as-peer
judicial reorganisation lawyer → bar-procedures, ced-procedures, choosing-a-reorganisation-path
late grants ngo → bruxeo-employers, wages-waiting-for-a-grant
`),
  across: judgementsIn(`
dwangbevel → first-letter-from-the-bailiff
borgstelling → map-of-personal-guarantees
opschorting → suppliers-during-the-stay, bar-procedures
vennoten ruzie → partners-dispute-and-debt, bemediation-partners
besloten GRP → reorganising-in-private
kredietweigering → reading-a-credit-refusal
herstructureringsdeskundige → choosing-a-reorganisation-practitioner
bedrijfsvoorhefing → withholding-tax-apart-from-tax
btw schuld plan → checking-the-vat-account-first, unizo-debts, ced-debts, ucm-first-advice
minnelijk accord → amicable-agreement-two-creditors, bar-procedures, ced-procedures, choosing-a-reorganisation-path
RSVZ cotisations → acasti-payment, ucm-contributions, exemption-with-a-page-and-proof, arrears-seen-by-the-fund
ziekenfonds après faillite → revival-court, three-lists-after-the-judgment, acasti-bridging
griffie requête → court-registry, court-chamber, reorganisation-file-in-ten-days
KBO radiation → bridging-right-before-stopping, stopping-while-solvent
vzw subsides salaires → wages-waiting-for-a-grant, bruxeo-employers
kaskrediet → comparing-factoring-and-cash-credit
huurachterstal café → rent-arrears-at-the-landlords-table
`),
}

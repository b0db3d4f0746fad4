import { judgementsIn } from './judgement'

/**
 * Held back while the misses of the first were looked into, and asked once that was done: whether what was mended for them serves
 * others too.
 */
export const heldBack = {
  fr: judgementsIn(`
mise en demeure du proprietaire → first-unpaid-rent, rent-arrears-at-the-landlords-table
deposer le bilan → filing-in-one-sitting, court-registry, bar-closure
ne répond plus au telephone → agreed-day-to-call-back
aide employeur asbl → bruxeo-employers, wages-waiting-for-a-grant
son mari a tout signé → map-of-personal-guarantees, partner-at-the-table
travaille beaucoup perd de l'argent → hourly-rate-job-by-job
plus d'argent dans trois semaines → thirteen-week-cash-plan, ced-figures
radiation bce → bridging-right-before-stopping, stopping-while-solvent
compte en banque ex failli → bank-file-after-bankruptcy
réorganisation sans que ça se sache → reorganising-in-private
livraisons suspendues → when-the-only-supplier-stops, suppliers-during-the-stay
psycologue gratuit → unpass-sessions, unpass-listening
negocier avec plusieurs creanciers → bemediation-creditors, amicable-agreement-two-creditors
relancer son activité → reload-relaunch
benevoles au tribunal → revival-court
parrain entrepreneur → oasis-peer, former-bankrupt-as-peer, revival-new-start
vendre avant la faillite → takeover-file-in-ten-days, reload-takeover, silent-preparation-small-circle
curateur pressenti → silent-preparation-small-circle
lettre qui accuse → letter-without-shame
combien coute la procedure → ced-procedures
ligne d'écoute → unpass-listening
à qui parler à la banque → febelfin-bank-desk, four-pages-for-the-bank-desk
plan de paiement impots → withholding-tax-apart-from-tax, ced-debts, ucm-first-advice
demande exemption preuves → exemption-with-a-page-and-proof
aveu faillite pieces manquantes → filing-in-one-sitting, bar-closure
`),
  nl: judgementsIn(`
boeken neerleggen → filing-in-one-sitting, court-registry, bar-closure
failliet wat nu → three-lists-after-the-judgment, revival-court, bar-closure
hulp bij rsz schulden → preparing-the-call-to-the-onss, unizo-debts, ced-debts
loonkost subsidie → wages-waiting-for-a-grant
verwarmingsinstallateur verliest geld → hourly-rate-job-by-job
echtgenote borg → map-of-personal-guarantees, partner-at-the-table
uitzetting handelspand → rent-arrears-at-the-landlords-table, first-unpaid-rent
balans niet neergelegd → late-accounts-in-four-lots, itaa-figures
schuldeisers wachten op elkaar → amicable-agreement-two-creditors
gratis psycholoog → unpass-sessions, unpass-listening
vrijwilligers rechtbank → revival-court
zaak verkopen → takeover-file-in-ten-days, reload-takeover
overbrugingsrecht aanvragen → acasti-bridging, ucm-contributions, bridging-right-in-judgment-week, bridging-right-before-stopping, lenteur-bridging
kosten van de procedure → ced-procedures
drukkerij kandidaat overnemer → silent-preparation-small-circle
onderneming herlanceren → reload-relaunch
bemidelaar schuldeisers → bemediation-creditors, asking-for-an-enterprise-mediator, amicable-agreement-two-creditors
reorganisatie geheim houden → reorganising-in-private
juridisch advies → bar-first-advice, ced-procedures
energierekening winkel → bills-of-twelve-shops
werknemers verwittigen sluiting → telling-the-staff, telling-the-workers
sentinel wil alarm slaan → sentinel-asks-first, training-sentinels-at-the-desk, unpass-listening
`),
}

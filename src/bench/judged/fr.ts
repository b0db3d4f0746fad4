import { judgementsIn } from './judgement'

/** French, as it is typed: short, often without accents, sometimes wrong. */
export const fr = judgementsIn(`
clignotants premier appel → signals-at-the-first-call
lettre d'alerte du comptable → accountants-warning-letter
devoir d'alerte expert comptable article XX.23 → accountants-warning-letter
former des sentinelles → training-sentinels-at-the-desk
entreprise saisonniere tva → quiet-months-of-a-seasonal-firm
mois creux → quiet-months-of-a-seasonal-firm
premier loyer impayé → first-unpaid-rent
loyer commercial impaye bail → first-unpaid-rent, rent-arrears-at-the-landlords-table
courrier jamais ouvert → opening-the-unopened-mail
client qui n'ouvre plus ses lettres → opening-the-unopened-mail, letter-without-shame
retard paiement caisse sociale → arrears-seen-by-the-fund
rappeler les gens qui ne donnent plus de nouvelles → agreed-day-to-call-back
plan de tresorerie 13 semaines → thirteen-week-cash-plan
tableau de trésorerie treize semaines → thirteen-week-cash-plan
comptable parti avec le dossier → late-accounts-in-four-lots
comptes annuels en retard bnb → late-accounts-in-four-lots
sonnette d'alarme → report-for-the-alarm-bell
actif net rapport associés → report-for-the-alarm-bell
tarif horaire installateur → hourly-rate-job-by-job
prix de revient chantier → hourly-rate-job-by-job
asbl subside en retard salaires → wages-waiting-for-a-grant
compter les mêmes chiffres entre opérateurs → five-figures-counted-alike
appeler l'onss → preparing-the-call-to-the-onss
plan d'apurement onss → preparing-the-call-to-the-onss, ucm-first-advice, unizo-debts, ced-debts
verifier compte tva → checking-the-vat-account-first
precompte professionnel → withholding-tax-apart-from-tax
exemption cotisations sociales → exemption-with-a-page-and-proof, acasti-payment, ucm-contributions
droit passerelle avant l'arret → bridging-right-before-stopping
droit passerelle → acasti-bridging, ucm-contributions, bridging-right-before-stopping, bridging-right-in-judgment-week
lettre huissier que faire → first-letter-from-the-bailiff
saisie huissier → first-letter-from-the-bailiff, partner-at-the-table
prj accord amiable ou transfert → choosing-a-reorganisation-path
quelle voie de reorganisation choisir → choosing-a-reorganisation-path, ced-procedures
dossier PRJ pièces requete → reorganisation-file-in-ten-days
reorganisation privée confidentielle → reorganising-in-private
fournisseurs pendant le sursis → suppliers-during-the-stay
annoncer au personnel → telling-the-workers, telling-the-staff
praticien de la reorganisation → choosing-a-reorganisation-practitioner
suivi du plan de réorganisation voté → steering-a-voted-plan
réorganisation qui échoue → when-a-reorganisation-fails
dossier pour la banque quatre pages → four-pages-for-the-bank-desk, bank-file-after-bankruptcy
denonciation de credit → four-pages-for-the-bank-desk, febelfin-bank-desk
reechelonner un credit → rescheduling-a-loan-by-season, febelfin-rescheduling
caution personnelle → map-of-personal-guarantees
affacturage → comparing-factoring-and-cash-credit
factoring ou ligne de crédit → comparing-factoring-and-cash-credit
rendez-vous à la banque avec le comptable → joint-meeting-at-the-bank
refus de crédit → reading-a-credit-refusal
mediateur d'entreprise → asking-for-an-enterprise-mediator
demander un médiateur au tribunal → asking-for-an-enterprise-mediator
accord amiable deux créanciers → amicable-agreement-two-creditors
arriérés de loyer bailleur expulsion → rent-arrears-at-the-landlords-table
conflit entre associés → partners-dispute-and-debt, bemediation-partners
associes qui ne se parlent plus → partners-dispute-and-debt
entreprise familiale dettes père fille → family-firm-and-the-silence-at-home
fournisseur unique coupe les livraisons → when-the-only-supplier-stops
suicide comment poser la question → ask-the-question-plainly
idees noires client → ask-the-question-plainly, stay-on-the-line, unpass-listening
rester en ligne → stay-on-the-line
sentinelle accord de la personne → sentinel-asks-first
lettre qui fait honte → letter-without-shame
conjoint dettes maison → partner-at-the-table
apres un appel difficile debriefing → debrief-after-a-hard-call
aveu de faillite regsol → filing-in-one-sitting
faillite silencieuse → silent-preparation-small-circle
apres le jugement papiers logement → three-lists-after-the-judgment, revival-court
effacement des dettes → discharge-in-three-columns
effacement failli ce qui reste → discharge-in-three-columns
arrêter son activité sans faillite → stopping-while-solvent
seconde chance apres faillite → new-start-when-asked, revival-new-start, bank-file-after-bankruptcy
emprunter apres une faillite → bank-file-after-bankruptcy
ancien failli pair → former-bankrupt-as-peer
vendre l'entreprise repreneur → takeover-file-in-ten-days, reload-takeover
factures d'énergie commerces → bills-of-twelve-shops
carte des acteurs → map-drawn-from-real-paths
psychologue indépendant → unpass-sessions, unpass-listening
avocat première consultation → bar-first-advice
centre pour entreprises en difficulté → ced-diagnosis, beci-ced
ITAA → itaa, itaa-figures, itaa-warning
chambre des entreprises en difficulte → court-chamber
`)

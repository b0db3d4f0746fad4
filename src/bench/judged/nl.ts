import { judgementsIn } from './judgement'

/** Dutch, as it is typed. */
export const nl = judgementsIn(`
knipperlichten eerste oproep → signals-at-the-first-call
waarschuwingsbrief accountant → accountants-warning-letter
sentinels opleiden → training-sentinels-at-the-desk
seizoenszaak → quiet-months-of-a-seasonal-firm
stille maanden btw kwartaal → quiet-months-of-a-seasonal-firm
onbetaalde huur handelspand → first-unpaid-rent, rent-arrears-at-the-landlords-table
ongeopende post → opening-the-unopened-mail
brieven niet open gemaakt → opening-the-unopened-mail, letter-without-shame
achterstand sociaal verzekeringsfonds → arrears-seen-by-the-fund
terugbellen → agreed-day-to-call-back
liquiditeitsplan dertien weken → thirteen-week-cash-plan
liquiditeitsplanning → thirteen-week-cash-plan, ced-figures
boekhouder weg met dossier → late-accounts-in-four-lots
jaarrekening te laat → late-accounts-in-four-lots
alarmbelprocedure → report-for-the-alarm-bell
uurtarief installateur → hourly-rate-job-by-job
vzw subsidie te laat loon → wages-waiting-for-a-grant
cijfers op dezelfde manier tellen → five-figures-counted-alike
bellen naar de RSZ → preparing-the-call-to-the-onss
afbetalingsplan rsz → preparing-the-call-to-the-onss, unizo-debts, ced-debts
btw rekening nakijken → checking-the-vat-account-first
bedrijfsvoorheffing → withholding-tax-apart-from-tax
vrijstelling sociale bijdragen → exemption-with-a-page-and-proof, acasti-payment
overbruggingsrecht → acasti-bridging, ucm-contributions, bridging-right-before-stopping, bridging-right-in-judgment-week, lenteur-bridging
overbruggingsrecht voor stopzetting → bridging-right-before-stopping
brief deurwaarder → first-letter-from-the-bailiff
minnelijk of collectief akkoord → choosing-a-reorganisation-path, amicable-agreement-two-creditors
GRP dossier → reorganisation-file-in-ten-days
besloten reorganisatie → reorganising-in-private
leveranciers tijdens opschorting → suppliers-during-the-stay
personeel inlichten → telling-the-workers, telling-the-staff
herstructureringsdeskundige kiezen → choosing-a-reorganisation-practitioner
reorganisatieplan opvolgen → steering-a-voted-plan
reorganisatie mislukt → when-a-reorganisation-fails
dossier voor de bank → four-pages-for-the-bank-desk, bank-file-after-bankruptcy, joint-meeting-at-the-bank
krediet herschikken → rescheduling-a-loan-by-season, febelfin-rescheduling
persoonlijke borg → map-of-personal-guarantees
factoring → comparing-factoring-and-cash-credit
krediet geweigerd → reading-a-credit-refusal
ondernemingsbemiddelaar → asking-for-an-enterprise-mediator
huurachterstand verhuurder → rent-arrears-at-the-landlords-table
ruzie tussen vennoten → partners-dispute-and-debt, bemediation-partners
familiebedrijf schulden → family-firm-and-the-silence-at-home
leverancier levert niet meer → when-the-only-supplier-stops
zelfmoord vraag stellen → ask-the-question-plainly
aan de lijn blijven → stay-on-the-line
partner schulden thuis → partner-at-the-table
na een zware oproep → debrief-after-a-hard-call
aangifte faillissement regsol → filing-in-one-sitting
stil faillissement → silent-preparation-small-circle
kwijtschelding → discharge-in-three-columns
stoppen zonder faillissement → stopping-while-solvent
nieuwe start na faillissement → new-start-when-asked, revival-new-start
bank na faillissement → bank-file-after-bankruptcy
onderneming overnemen → reload-takeover, takeover-file-in-ten-days
energiefacturen winkels → bills-of-twelve-shops
psycholoog voor zelfstandigen → unpass-sessions, unpass-listening
advocaat eerste consult → bar-first-advice
kamer voor ondernemingen in moeilijkheden → court-chamber
unizo → unizo, unizo-first-advice, unizo-debts
`)

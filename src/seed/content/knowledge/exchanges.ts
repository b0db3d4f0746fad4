import type { SignalKind } from '@/src/codes/knowledge'
import { say, type Spoken } from '../spoken'

export type SeededExpertise = {
  kind: 'offer' | 'request'
  title: Spoken
  needs: readonly string[]
  /** E-mail of its author, and of the member who answered. */
  by: string
  answeredBy?: string
  status?: 'answered' | 'closed'
  daysAgo: number
}

/** What members offer and look for: invented. */
// prettier-ignore
export const expertise: readonly SeededExpertise[] = [
  { kind: 'offer', title: say('Relire un dossier de réorganisation judiciaire avant le dépôt', 'Een dossier voor gerechtelijke reorganisatie nalezen vóór de neerlegging', 'Reading over a reorganisation file before it is lodged'), needs: ['judicial-reorganisation'], by: 'intake@barreau-de-bruxelles.example.org', daysAgo: 66 },
  { kind: 'request', title: say('Qui connaît les plans de paiement de l’ONSS au-delà de douze mois ?', 'Wie kent afbetalingsplannen bij de RSZ van meer dan twaalf maanden?', 'Who knows ONSS payment plans beyond twelve months?'), needs: ['onss-payment-plan'], by: 'referrer@ucm.example.org', answeredBy: 'intake@acasti.example.org', status: 'answered', daysAgo: 52 },
  { kind: 'offer', title: say('Une heure sur le droit passerelle pour vos équipes', 'Een uur over het overbruggingsrecht voor uw team', 'One hour on the bridging right for your team'), needs: ['bridging-right'], by: 'manager@acasti.example.org', daysAgo: 44 },
  { kind: 'request', title: say('Une personne néerlandophone pour un bail commercial difficile', 'Iemand voor een moeilijke handelshuur, in het Nederlands', 'A Dutch speaker for a difficult commercial lease'), needs: ['commercial-lease'], by: 'referrer@hub-brussels.example.org', answeredBy: 'intake@unizo.example.org', daysAgo: 30 },
  { kind: 'offer', title: say('Préparer à deux l’entretien à la banque', 'Samen het gesprek bij de bank voorbereiden', 'Preparing the talk at the bank together'), needs: ['bank-talks', 'credit-rescheduling'], by: 'manager@febelfin.example.org', daysAgo: 27 },
  { kind: 'offer', title: say('Plan de trésorerie de treize semaines : le modèle et une demi-journée', 'Liquiditeitsplan van dertien weken: het model en een halve dag', 'Thirteen-week cash plan: the template and half a day'), needs: ['cash-plan'], by: 'intake@itaa.example.org', daysAgo: 23 },
  { kind: 'request', title: say('Comment annoncer l’arrêt au personnel d’une petite asbl ?', 'Hoe meld je de stopzetting aan het personeel van een kleine vzw?', 'How to tell the staff of a small non-profit that it stops?'), needs: ['non-profit-employer'], by: 'referrer@bruxeo.example.org', daysAgo: 16 },
  { kind: 'offer', title: say('Former deux sentinelles par opérateur', 'Twee schildwachten per operator opleiden', 'Training two sentinels in each operator'), needs: ['distress-listening'], by: 'manager@un-pass-dans-l-impasse.example.org', daysAgo: 13 },
  { kind: 'request', title: say('Qui a déjà repris un atelier avec ses machines sous leasing ?', 'Wie nam al een atelier over met machines in leasing?', 'Who has taken over a workshop with leased machines?'), needs: ['takeover'], by: 'intake@reload-yourself.example.org', daysAgo: 8 },
  { kind: 'offer', title: say('Accompagner au greffe le jour de l’aveu', 'Meegaan naar de griffie op de dag van de aangifte', 'Going along to the registry on the day of the filing'), needs: ['bankruptcy-filing', 'urgent-rights'], by: 'intake@fondation-pulse-revival.example.org', daysAgo: 4 },
]

export type SeededSignal = {
  kind: SignalKind
  sector: string
  /** Months before that of seeding. */
  monthsAgo: number
  strength: 1 | 2 | 3
  note?: string
  by: string
}

/** Weak signals of the last months: invented. */
// prettier-ignore
export const signals: readonly SeededSignal[] = [
  { kind: 'rent', sector: 'I', monthsAgo: 5, strength: 3, note: 'Loyers indexés, surtout dans les rues commerçantes.', by: 'referrer@ucm.example.org' },
  { kind: 'rent', sector: 'G', monthsAgo: 4, strength: 2, by: 'referrer@hub-brussels.example.org' },
  { kind: 'rent', sector: 'I', monthsAgo: 2, strength: 3, note: 'Huur en voorschotten samen, drie keer deze maand.', by: 'referrer@unizo.example.org' },
  { kind: 'energy-costs', sector: 'I', monthsAgo: 6, strength: 2, by: 'intake@beci-ced.example.org' },
  { kind: 'energy-costs', sector: 'C', monthsAgo: 3, strength: 2, note: 'Boulangeries : décompte annuel impossible à étaler.', by: 'referrer@ucm.example.org' },
  { kind: 'energy-costs', sector: 'G', monthsAgo: 1, strength: 3, by: 'referrer@unizo.example.org' },
  { kind: 'payment-delays', sector: 'F', monthsAgo: 5, strength: 2, note: 'Sous-traitants payés à plus de nonante jours.', by: 'intake@itaa.example.org' },
  { kind: 'payment-delays', sector: 'F', monthsAgo: 2, strength: 3, by: 'intake@bemediation.example.org' },
  { kind: 'payment-delays', sector: 'M', monthsAgo: 1, strength: 1, by: 'referrer@itaa.example.org' },
  { kind: 'credit-refused', sector: 'G', monthsAgo: 4, strength: 2, by: 'intake@febelfin.example.org' },
  { kind: 'credit-refused', sector: 'I', monthsAgo: 1, strength: 2, note: 'Refus faute de comptes à jour.', by: 'intake@beci-ced.example.org' },
  { kind: 'staff', sector: 'Q', monthsAgo: 3, strength: 1, by: 'referrer@bruxeo.example.org' },
  { kind: 'demand-drop', sector: 'R', monthsAgo: 2, strength: 2, by: 'referrer@reload-yourself.example.org' },
  { kind: 'distress', sector: 'I', monthsAgo: 1, strength: 3, note: 'Plus d’appels tard le soir, plus de personnes seules.', by: 'intake@un-pass-dans-l-impasse.example.org' },
  { kind: 'supply', sector: 'C', monthsAgo: 0, strength: 1, by: 'referrer@reseau-entreprendre-oasis.example.org' },
]

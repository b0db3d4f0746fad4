import { say } from '../spoken'
import { firms, free, freeFirst, type SeededService } from './service'

/** What the two operators that do not exist say of themselves. */
// prettier-ignore
export const inventedServices: SeededService[] = [
  {
    key: 'lenteur-bank', actor: 'comptoir-lenteur',
    name: say('Préparer le rendez-vous à la banque', 'De afspraak bij de bank voorbereiden', 'Preparing the meeting at the bank'),
    description: say(
      'Opérateur inventé pour la démonstration : il ne répond jamais à temps.',
      'Operator verzonnen voor de demonstratie: hij antwoordt nooit op tijd.',
      'Operator invented for the demonstration: it never answers in time.',
    ),
    howToReach: say('Par courriel.', 'Per e-mail.', 'By e-mail.'),
    needs: ['credit', 'bank-talks'], stages: ['restructuring'],
    audience: firms, languages: ['fr', 'nl'], cost: free, communes: [], capacity: 'open', checkedDaysAgo: 47,
  },
  {
    key: 'lenteur-bridging', actor: 'comptoir-lenteur',
    name: say('Remplir une demande de droit passerelle', 'Een aanvraag voor het overbruggingsrecht invullen', 'Filling in a request for the bridging right'),
    description: say(
      'Opérateur inventé pour la démonstration : ses délais le sont aussi.',
      'Operator verzonnen voor de demonstratie: zijn termijnen zijn dat ook.',
      'Operator invented for the demonstration: so are its delays.',
    ),
    howToReach: say('Par courriel.', 'Per e-mail.', 'By e-mail.'),
    needs: ['public-debts', 'bridging-right'], stages: ['early-warning', 'closure'],
    audience: ['self-employed'], languages: ['fr', 'nl'], cost: free, communes: [], capacity: 'waiting-list', checkedDaysAgo: 47,
  },
  {
    key: 'lenteur-plan', actor: 'comptoir-lenteur',
    name: say('Plan de dettes, à son rythme', 'Schuldenplan, op eigen tempo', 'Debt plan, at its own pace'),
    description: say(
      'Opérateur inventé pour la démonstration : ce service est complet. Un relais reste possible, avec une raison écrite.',
      'Operator verzonnen voor de demonstratie: deze dienst is volzet. Doorverwijzen kan nog, met een schriftelijke reden.',
      'Operator invented for the demonstration: this service is full. A referral is still possible, with a written reason.',
    ),
    howToReach: say('Liste close jusqu’au mois prochain.', 'Lijst gesloten tot volgende maand.', 'List closed until next month.'),
    needs: ['public-debts', 'onss-payment-plan'], stages: ['early-warning'],
    audience: firms, languages: ['fr'], cost: freeFirst, communes: [], capacity: 'full', checkedDaysAgo: 7,
  },
  {
    key: 'refus-debts', actor: 'guichet-refus',
    name: say('Guichet des dettes', 'Schuldenloket', 'Debt desk'),
    description: say(
      'Opérateur inventé pour la démonstration : il refuse plus souvent qu’à son tour.',
      'Operator verzonnen voor de demonstratie: hij weigert vaker dan hem toekomt.',
      'Operator invented for the demonstration: it refuses more often than its share.',
    ),
    howToReach: say('À Evere, sur rendez-vous.', 'In Evere, op afspraak.', 'In Evere, by appointment.'),
    needs: ['public-debts', 'onss-payment-plan', 'social-contributions', 'vat-debts'], stages: ['early-warning'],
    audience: firms, languages: ['fr', 'nl'], cost: free, communes: [], capacity: 'waiting-list', checkedDaysAgo: 29,
  },
  {
    key: 'refus-advice', actor: 'guichet-refus',
    name: say('Premier conseil', 'Eerste advies', 'First advice'),
    description: say(
      'Opérateur inventé pour la démonstration, pour montrer comment un refus se lit et se continue.',
      'Operator verzonnen voor de demonstratie, om te tonen hoe een weigering gelezen en vervolgd wordt.',
      'Operator invented for the demonstration, to show how a refusal reads and how it goes on.',
    ),
    howToReach: say('Par téléphone.', 'Telefonisch.', 'By telephone.'),
    needs: ['first-advice', 'first-diagnosis'], stages: ['early-warning', 'restructuring'],
    audience: firms, languages: ['fr', 'nl'], cost: free, communes: [], capacity: 'open', checkedDaysAgo: 29,
  },
]

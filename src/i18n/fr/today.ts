import { joined, subject } from '@/src/i18n/fr/joined'
import { Spelled, spelled } from '@/src/i18n/numbers'

const moreThan = (n: number, more: boolean, gender?: 'f') =>
  more ? `Plus de ${n}` : Spelled('fr', n, gender)
const atLeast = (n: number, more: boolean) =>
  more ? `Au moins ${spelled('fr', n)}` : Spelled('fr', n)

/** My work today: what waits for me, what I promised, what is new. */
export const today = {
  title: 'Mon travail aujourd’hui',
  where: (day: string) => `Mon travail aujourd’hui, ${day}`,
  heading: {
    waiting: (n: number, more: boolean) =>
      n === 1 && !more
        ? 'Un relais attend votre réponse.'
        : `${moreThan(n, more)} relais attendent votre réponse.`,
    late: (n: number, more: boolean) =>
      `${atLeast(n, more)} ${n === 1 ? 'est' : 'sont'} en retard.`,
    urgent: (n: number, more: boolean) =>
      `${atLeast(n, more)} ${n === 1 ? 'est urgent' : 'sont urgents'}.`,
    answered: (n: number, more: boolean) =>
      n === 1 && !more
        ? 'Une réponse vient d’arriver.'
        : `${moreThan(n, more, 'f')} réponses viennent d’arriver.`,
    elsewhere: (n: number, more: boolean) =>
      n === 1 && !more
        ? 'Un relais attend chez un autre opérateur.'
        : `${moreThan(n, more)} relais attendent chez d’autres opérateurs.`,
    quiet: 'Rien n’attend de vous en ce moment.',
    coordination: 'Les relais sans réponse vous attendent à la coordination.',
    editor: 'Bienvenue. Vous ne recevez pas de relais, c’est voulu.',
    guest: 'Bienvenue. Vous êtes invité pour une occasion.',
    administrator: 'Le système, pas les dossiers.',
    court: 'Le tribunal ne reçoit pas de relais.',
  },
  lede: {
    receiving:
      'Lisez, puis acceptez ou dites non avec une raison. Vous ne verrez qui est la personne qu’après avoir accepté.',
    sending: 'Voyez ce que les autres ont répondu, et ce qui n’est pas encore parti.',
    quiet: 'Quand un relais arrive ou qu’une réponse tombe, c’est ici qu’on le voit d’abord.',
    coordination: 'Vous y voyez les échéances et le besoin, jamais un nom.',
    editor:
      'Votre travail est dans les savoirs : services, besoins, textes. Les relais restent entre les opérateurs et la personne.',
    guest:
      'Vous voyez ce à quoi on vous a invité, et les lignes à appeler. Les relais ne vous sont pas ouverts.',
    administrator:
      'Comptes, réglages, courriels sortants. Faire tourner le système ne donne pas le droit de savoir qui est en difficulté.',
    court:
      'On le saisit soi-même, par une requête, avec la fiche. Vous avez la carte de ceux qui aident.',
  },
  toAnswer: 'À répondre',
  byDeadline: 'Par échéance.',
  allReceived: (actor: string) => `Tous les relais reçus ${joined('par', actor)}`,
  readAndAnswer: 'Lire et répondre',
  read: 'Lire',
  managerTold: 'Le responsable a reçu un rappel.',
  promised: 'Ce que vous avez promis',
  firstCall: (person: string) => `Premier appel à ${person}`,
  firstCallTold: (when: string, from: string) =>
    `Accepté ${when}, passé ${joined('par', from)}. Après l’appel, notez s’il a abouti.`,
  firstCallBy: (who: string) => `C’est ${who} qui appelle.`,
  news: (person: string) => `Donner des nouvelles ${joined('de', person)}`,
  newsTold: (since: string, from: string) =>
    `Sans nouvelle ${since}. ${subject(from)} attend un mot de votre part.`,
  before: (day: string) => `Avant ${day}`,
  late: 'En retard',
  answered: 'Vient d’arriver',
  answeredTold: 'Réponses et clôtures de la dernière semaine.',
  allSent: (actor: string) => `Tous les relais envoyés ${joined('par', actor)}`,
  elsewhere: 'Chez les autres',
  drafts: 'Pas encore parti',
  finish: 'Reprendre',
  see: 'Voir',
  start: 'Trouver une aide',
  empty: {
    toAnswer: {
      title: 'Rien à répondre',
      told: 'Un relais envoyé à votre organisation arrivera ici, avec son échéance.',
    },
    sent: {
      title: 'Rien en cours',
      told: 'Trouvez qui peut aider, demandez l’accord de la personne, et passez le relais.',
    },
  },
  contactsAsked: (n: number) =>
    n === 1 ? 'On vous demande un contact' : `On vous demande ${spelled('fr', n)} contacts`,
  invited: {
    title: 'Ce à quoi vous êtes invité',
    items: (n: number) =>
      n === 1 ? 'Un point de l’ordre du jour.' : `${Spelled('fr', n)} points de l’ordre du jour.`,
    until: (day: string) => `Ouvert pour vous jusqu’au ${day}.`,
    toRead: 'À lire :',
  },
  ways: {
    coordination: 'Ouvrir la coordination',
    map: 'Carte des acteurs',
    find: 'Trouver une aide',
    admin: 'Ouvrir l’administration',
    help: 'Aide et lignes à appeler',
  },
  firstOnly: (n: number) => `Les ${n} premiers sont ici.`,
}

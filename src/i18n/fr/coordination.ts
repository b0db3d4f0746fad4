import { joined } from '@/src/i18n/fr/joined'
import { Spelled } from '@/src/i18n/numbers'

/** Coordination: what nobody answered, six counts with their definitions, who hands over to whom. */
export const coordination = {
  title: 'Coordination',
  where: 'Coordination',
  heading: (n: number) =>
    n === 0
      ? 'Tout a reçu une réponse.'
      : n === 1
        ? 'Un relais est resté sans réponse.'
        : `${Spelled('fr', n)} relais sont restés sans réponse.`,
  yours: (n: number) =>
    n === 0 ? 'Rien à repasser.' : n === 1 ? 'À vous de le repasser.' : 'À vous de les repasser.',
  lede: 'Vous voyez le besoin et la situation, jamais qui est la personne.',
  unanswered: {
    title: 'Ce que personne n’a pris',
    none: 'Rien n’attend plus que prévu',
    noneTold:
      'Un relais arrive ici quand son opérateur n’a pas répondu après huit jours ouvrables, un jour et demi si c’est urgent, ou quand il expire.',
    sent: 'envoyé le',
    expired: (day: string, actor: string) => `Expiré ${day}, sans réponse ${joined('de', actor)}.`,
    waiting: (actor: string, since: string) => `Attend la réponse ${joined('de', actor)} ${since}.`,
    reviewed: (actor: string, since: string) =>
      `En examen ${joined('chez', actor)}, envoyé ${since}.`,
    reminded: 'Deux rappels partis, à l’accueil et à sa direction.',
    who: 'Qui pourrait aider',
  },
  counts: {
    title: 'Six comptes',
    change: 'Changer la période',
    from: 'Du',
    to: 'au',
    act: 'Compter',
    sent: 'Envoyés',
    sentTold: 'Relais partis, sans les brouillons ni ceux annulés dans les 2 minutes.',
    inTime: 'Répondus à temps',
    inTimeTold: (due: string) =>
      `sur ${due} répondus ou dont le délai est passé. À temps : 5 jours ouvrables, 1 si urgent.`,
    unanswered: 'Sans réponse',
    unansweredTold: 'Passés à la coordination ou expirés, et pas encore repris. Aujourd’hui.',
    refused: 'Refusés par tous',
    refusedTold: 'Dossiers dont chaque opérateur sollicité a dit non. Aujourd’hui.',
    late: 'Premier contact en retard',
    lateTold:
      'Acceptés depuis plus de 6 jours ouvrables sans que l’aide commence, 2 si urgent. Aujourd’hui.',
    helped: 'Clos avec une aide',
    helpedTold: (ended: string) => `sur ${ended} clos : besoin rencontré, en tout ou en partie.`,
  },
  fate: {
    title: (n: number) => (n === 1 ? 'Ce que devient un relais' : `Ce que deviennent ${n} relais`),
    label: (sent: string, parts: string) =>
      `${sent} envoyés : ${parts}. Le détail est dans le tableau.`,
    sent: 'envoyés',
    accepted: 'Acceptés',
    helped: 'Clos avec une aide',
    running: 'En cours',
    unhelped: 'Clos sans aide',
    refused: 'Refusés',
    withdrawn: 'Retirés',
    expired: 'Expirés',
    waiting: 'Attendent',
    after: 'Après l’envoi',
    then: 'Ensuite',
    number: 'Relais',
    share: 'Part',
    total: 'Ensemble',
    table: 'Le tableau derrière le dessin',
    caption: 'Relais envoyés dans la période, par suite donnée',
    rounded: 'Les parts sont arrondies ; leur somme peut s’écarter de 100.',
  },
  between: {
    title: 'De qui à qui',
    told: 'Les opérateurs qui se passent le relais, dans la période.',
    label:
      'Relais par opérateur qui envoie, à gauche, et par opérateur qui reçoit, à droite. Le détail est dans le tableau.',
    others: 'Autres',
    from: 'Envoyé par',
    to: 'À',
    number: 'Relais',
    caption: 'Relais par paire d’opérateurs',
    download: 'Télécharger (CSV)',
    small: 'Dans le fichier, un compte de moins de 5 entre deux opérateurs n’est pas montré.',
    few: 'moins de 5',
  },
  none: {
    title: 'Aucun relais dans cette période',
    told: 'Les comptes et les dessins commencent au premier relais envoyé. Choisissez une période plus longue.',
  },
  invite: {
    title: 'Inviter un opérateur',
    told: 'Un opérateur rejoint la plateforme par votre invitation. Sa direction reçoit un lien, choisit un mot de passe et accepte les conditions ; elle décrit ensuite ses services.',
    organisation: 'L’organisation',
    manager: 'Qui la dirige ici',
    seen: ['tous les membres, dès maintenant'],
    seenManager: ['cette organisation et la coordination ; le nom, tous les membres'],
    name: 'Nom de l’organisation',
    kind: 'Domaine',
    membership: 'Elle vient',
    memberships: { member: 'Comme membre', invited: 'Invitée pour une occasion' },
    languages: 'Langues',
    person: 'Nom de la personne',
    email: 'Son adresse de courriel',
    locale: 'Langue des courriels',
    nameMissing: 'Écrivez le nom de l’organisation.',
    personMissing: 'Écrivez le nom de la personne.',
    languagesMissing: 'Cochez une langue au moins.',
    act: 'Inviter',
    sent: (actor: string, person: string) =>
      `${actor} est là. L’invitation à ${person} est partie.`,
    back: 'Revenir à la coordination',
  },
}

import { spelled } from '@/src/i18n/numbers'

/** What stands around every page, and the small patterns that come back on all of them. */
export const frame = {
  skip: 'Aller au contenu',
  demo: {
    label: 'Démonstration',
    told: 'Démonstration : services, personnes et délais inventés.',
    mails: 'Mes courriels de démonstration',
    seenBy: 'Vu par',
    seenByLabel: 'Voir ce relais comme',
  },
  language: 'Langue',
  tongues: { fr: 'Français', nl: 'Nederlands', en: 'English' },
  menu: 'Menu',
  shut: 'Fermer',
  leave: 'Sortir',
  navigation: 'Principale',
  nav: {
    today: 'Aujourd’hui',
    find: 'Trouver une aide',
    referrals: 'Relais',
    knowledge: 'Savoirs',
    map: 'Carte des acteurs',
    meetings: 'Réunions',
    contacts: 'Contacts',
    operator: 'Mon organisation',
    coordination: 'Coordination',
    admin: 'Administration',
  },
  crumb: 'Vous êtes ici',
  foot: {
    danger: 'Quelqu’un est en danger ? Appelez d’abord. Relais n’est pas un service d’urgence.',
    access: 'Qui a accès à quoi',
    privacy: 'Vie privée',
    accessibility: 'Accessibilité',
    help: 'Aide et raccourcis',
    about: 'À propos',
  },
  visibleTo: 'Visible par',
  optional: 'facultatif',
  clock: 'Horloge du relais',
  nobody: 'Personne',
  errors: {
    title: (n: number) =>
      `Pas encore enregistré : ${spelled('fr', n, 'f')} ${n > 1 ? 'choses' : 'chose'} à corriger`,
    unsent: (n: number) =>
      `Pas encore envoyé : ${spelled('fr', n, 'f')} ${n > 1 ? 'choses' : 'chose'} à corriger`,
    kept: 'Tout ce que vous avez écrit est gardé.',
  },
  pages: {
    label: 'Pages',
    shown: (from: number, to: number, total: number) => `${from} à ${to} sur ${total}`,
    next: 'Suivante',
    previous: 'Précédente',
  },
}

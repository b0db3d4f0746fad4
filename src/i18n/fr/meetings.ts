import { joined } from '@/src/i18n/fr/joined'
/** Words of meetings where they leave the screen: the calendar, the documents, the minutes to fill in. */
export const meetings = {
  kinds: { plenary: 'Plénière', group: 'Réunion de groupe' },
  numbered: (number: string, title: string) => `Plénière n° ${number} : ${title}`,
  agenda: 'Ordre du jour',
  minutes: {
    title: 'Compte rendu',
    template: 'Ce qui a été dit :\n\nCe qui est décidé :\n\nQui fait quoi, pour quand :\n',
    none: 'Rien n’est noté.',
  },
  place: 'Lieu',
  when: 'Quand',
  present: 'Présents',
  excused: 'Excusés',
  cancelled: 'Annulée',
  decisions: 'Décisions et actions',
  stillOpen: 'Encore ouvert, des réunions d’avant',
  decision: {
    who: {
      all: 'chaque membre',
      group: (name: string) => (name ? `le groupe « ${name} »` : 'le groupe'),
      coordination: 'la coordination',
      someone: 'un opérateur',
    },
    inForce: (who: string) => `En vigueur ; ${who} s’en charge.`,
    todo: (who: string, day: string) => `À faire ${joined('par', who)} avant le ${day}.`,
    todoUndated: (who: string) => `À faire ${joined('par', who)}.`,
    late: (who: string, day: string) =>
      `En retard : devait être faite ${joined('par', who)} le ${day}.`,
    done: (day: string, who: string) =>
      who ? `Faite le ${day}, ${joined('par', who)}.` : `Faite le ${day}.`,
    dropped: (day: string) => `Abandonnée le ${day}.`,
  },
  noAgenda: 'L’ordre du jour n’est pas encore écrit.',
  summary: 'En bref',
  factsAsOf: (day: string) => `Les faits sont ceux du ${day}.`,
  sources: 'Sources',
  onlyInOther: 'Ce texte n’existe pas encore dans votre langue.',
  unwritten: 'Entre crochets : des signes que ce document ne sait pas écrire. La page les montre.',
  page: (page: string) => `Page ${page}`,
  news: {
    kinds: {
      outputs: (title: string) => `Document de groupe : ${title}`,
      'good-practices': (title: string) => `Bonne pratique : ${title}`,
      expertise: (title: string) => `Expertise : ${title}`,
    },
    more: (count: string) => `et ${count} de plus`,
  },
  feed: {
    untitled: 'Sans titre',
    news: 'Relais : du nouveau',
    meetings: 'Relais : réunions',
  },
}

/** What is new: what was published, what was decided, which meetings come. */
export const news = {
  title: 'Ce qui est nouveau',
  heading: 'Ce qui est nouveau',
  lede: 'Ce que vous suivez vient d’abord, puis le plus récent.',
  within: (days: string) => `Depuis ${days}.`,
  all: 'Tout ce qui est nouveau',
  published: 'Publié',
  decided: 'Décidé',
  coming: 'Réunions à venir',
  followed: 'Vous suivez ce sujet.',
  decision: { decision: 'Décision', action: 'Action' },
  inMeeting: (meeting: string) => `À la réunion : ${meeting}.`,
  due: (day: string) => `Pour le ${day}.`,
  place: (place: string) => `Lieu : ${place}.`,
  kinds: { outputs: 'Document', 'good-practices': 'Bonne pratique', expertise: 'Expertise' },
  inTongue: (tongue: string) => `Texte en ${tongue}`,
  none: {
    title: 'Rien de nouveau ces dernières semaines',
    told: 'Chaque bonne pratique publiée, chaque décision, chaque réunion fixée arrive ici.',
    search: 'Chercher dans les savoirs',
  },
  feeds: 'Recevoir tout cela dans un lecteur de flux ou un agenda',
}

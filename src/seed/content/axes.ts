import { say, type Spoken } from './spoken'

/** The five thematic axes of the platform. Source: written question n° 664, answered on 10 March 2023. */
export const axes: { number: number; title: Spoken; description: Spoken }[] = [
  {
    number: 1,
    title: say(
      'L’analyse de l’écosystème régional, pour diminuer les chocs à venir',
      'De analyse van het gewestelijke ecosysteem, om toekomstige schokken op te vangen',
      'The analysis of the regional ecosystem, to soften future shocks',
    ),
    description: say(
      'Comprendre qui fait quoi dans la Région, et ce qui pourrait encore diminuer les chocs auxquels les entreprises seront confrontées.',
      'Begrijpen wie wat doet in het Gewest, en wat de schokken waarmee ondernemingen te maken krijgen nog kan verzachten.',
      'Understanding who does what in the Region, and what could still soften the shocks that firms will meet.',
    ),
  },
  {
    number: 2,
    title: say(
      'Les défis des opérateurs dans leurs missions, aujourd’hui et bientôt',
      'De uitdagingen van de operatoren bij hun opdrachten, vandaag en binnenkort',
      'The challenges operators meet in their missions, now and soon',
    ),
    description: say(
      'Ce qui empêche chacun de bien remplir sa mission, maintenant et dans un futur proche.',
      'Wat iedereen belet om zijn opdracht goed te vervullen, nu en in de nabije toekomst.',
      'What keeps each from doing its work well, now and in the near future.',
    ),
  },
  {
    number: 3,
    title: say(
      'Les indicateurs d’activité qui peuvent se partager',
      'De activiteitsindicatoren die gedeeld kunnen worden',
      'Activity indicators that operators can share',
    ),
    description: say(
      'Des chiffres comparables entre opérateurs, qui aident le travail, les actions et les priorités de chacun.',
      'Vergelijkbare cijfers tussen operatoren, die het werk, de acties en de prioriteiten van iedereen vooruithelpen.',
      'Figures that compare between operators, and help the work, the actions and the priorities of each.',
    ),
  },
  {
    number: 4,
    title: say(
      'Les principaux risques pour les entrepreneurs et les PME, et les solutions qui existent',
      'De voornaamste risico’s voor ondernemers en kmo’s, en de oplossingen die bestaan',
      'The main coming risks for entrepreneurs and SMEs, and the solutions that exist',
    ),
    description: say(
      'Les risques et les défis qui s’annoncent, et en regard ce qui existe déjà pour y répondre.',
      'De risico’s en uitdagingen die eraan komen, en daartegenover wat er al bestaat om ze op te vangen.',
      'The risks and challenges ahead, and beside them what already exists to meet them.',
    ),
  },
  {
    number: 5,
    title: say(
      'Ce que chacun apporte pour que prévention, accompagnement et aide s’enchaînent bien',
      'Wat ieder bijdraagt opdat preventie, begeleiding en hulp vlot in elkaar overgaan',
      'What each can contribute so that prevention, support and aid flow well',
    ),
    description: say(
      'Les apports que chacun peut partager, pour assurer le flux et la qualité des missions de prévention, d’accompagnement et d’aide.',
      'Wat iedereen kan delen, zodat de opdrachten van preventie, begeleiding en hulp vlot en goed verlopen.',
      'What each can share, so that prevention, support and aid keep flowing and stay good.',
    ),
  },
]

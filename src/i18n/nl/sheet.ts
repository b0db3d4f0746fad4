import type { sheet as source } from '@/src/i18n/fr/sheet'
import type { Spoken } from '@/src/i18n/words'

export const sheet: Spoken<typeof source> = {
  crumb: 'Fiche om mee te geven',
  title: (actor) => `Een fiche om mee te geven: ${actor}`,
  court:
    'De rechtbank ontvangt geen doorverwijzingen. De persoon meldt zich zelf: druk de fiche af, of stuur ze door.',
  operator: 'Belt de persoon liever zelf? Geef de fiche mee. Hier wordt niets bewaard.',
  refused: 'De persoon heeft nee gezegd: er is niets bewaard, er is niets verzonden.',
  refusedTold: 'Hiermee kan de persoon zich zelf tot de operator wenden, als die dat wil.',
  print: 'Afdrukken',
  mail: 'Per e-mail sturen',
  printHint: 'Zonder afdrukknop: Ctrl + P.',
  heading: (actor) => `Zo richt u zich tot: ${actor}`,
  who: 'Wie',
  sections: 'In welke taal',
  where: 'Waar',
  when: 'Wanneer',
  how: 'Hoe het gaat',
  cost: 'Wat het kost',
  prepare: 'Voor te bereiden',
  prepared:
    'De laatste brieven die u kreeg, uw rekeningen of uittreksels, en de datum van elke afspraak die al vastligt.',
  hoursUnknown: 'De uren zijn hier niet bekend: bel voor u gaat.',
  contactUnknown: 'Het adres staat hier nog niet: vraag het aan wie u deze fiche geeft.',
  danger: 'Gaat het echt niet meer?',
  checked: (day) => `Nagekeken op ${day}.`,
  printed: (day, actor) => `Meegegeven op ${day} door ${actor}.`,
  invented: 'Verzonnen voorbeeld.',
  free: 'Relais bewaart geen spoor van deze fiche.',
}

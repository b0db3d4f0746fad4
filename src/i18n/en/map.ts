import type { map as source } from '@/src/i18n/fr/map'
import { Spelled } from '@/src/i18n/numbers'
import type { Spoken } from '@/src/i18n/words'

export const map: Spoken<typeof source> = {
  where: 'Who does what',
  heading: 'Who helps, with what, at which stage.',
  empty: (n) =>
    n === 0
      ? 'No cell is empty.'
      : n === 1
        ? 'One cell is empty.'
        : `${Spelled('en', n)} cells are empty.`,
  lede: 'The members of the platform, as they described themselves. An empty cell is a question for the next plenary.',
  filter: 'Filter by language and commune',
  form: {
    label: 'Filter the map',
    language: 'Language of the support',
    anyLanguage: 'All',
    commune: 'Commune of the business',
    anywhere: 'The whole Region',
    act: 'Filter',
  },
  download: 'Download the table (CSV)',
  print: 'Print the map',
  printHint: 'To print: Ctrl + P.',
  list: 'See as a list',
  matrix: 'Need and stage',
  checked: (from, to) =>
    from === to ? `All checked on ${to}.` : `All checked between ${from} and ${to}.`,
  unchecked: 'Nothing has been checked yet.',
  caption: 'Operators by need (rows) and stage of difficulty (columns)',
  need: 'Need',
  nobody: 'Nobody',
  sheet: (actor) => `${actor} (sheet)`,
  only: (tongue) => `works in ${tongue} only.`,
  sheetTold: '“Sheet”: the entrepreneur is given an information sheet; nothing is referred there.',
  nobodyTold: ': no member has listed a service for this cell.',
  offer: 'Offer a service',
  places: {
    title: 'Where to meet someone',
    told: 'Desks you can visit, by commune. Nearly all services also cover the whole Region by telephone.',
    label: 'Schematic map of the nineteen communes of Brussels; the same figures are in the table.',
    legend:
      'A schematic map: neighbouring communes touch, but areas are not to scale. The figure is the number of desks.',
    caption: 'Desks by commune',
    commune: 'Commune',
    who: 'Who is there',
    checked: 'Checked on',
    without: (list) => `Without a desk: ${list}.`,
    none: 'With this filter, no service has a desk you can visit.',
  },
}

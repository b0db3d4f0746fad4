import type { find as source } from '@/src/i18n/fr/find'
import { Spelled, spelled } from '@/src/i18n/numbers'
import type { Spoken } from '@/src/i18n/words'

export const find: Spoken<typeof source> = {
  title: 'Find help',
  start: {
    heading: 'What does the person need?',
    lede: 'Choose a need, or say it in their words: “bailiff”, “letter from the bank”, “I cannot go on”.',
    list: 'All needs',
  },
  heading: (fitting) =>
    fitting === 1 ? 'One service can help.' : `${Spelled('en', fitting)} services can help.`,
  withRoom: (open, fitting) => {
    if (open === 0) return 'None has a place at the moment.'
    if (fitting === 1) return 'It has places.'
    if (open === fitting) return 'All have places.'
    return open === 1 ? 'One has places.' : `${Spelled('en', open)} have places.`
  },
  sought: (need, rest) => `For “${need}”${rest && `, ${rest}`}.`,
  atStage: {
    prevention: 'in prevention',
    'early-warning': 'at early warning',
    restructuring: 'in restructuring',
    closure: 'at closure',
    restart: 'at restart',
  },
  spoken: (language) => `in ${language}`,
  place: (commune) => `in ${commune}`,
  understood: (need) => `Understood as “${need}”. Or did you mean:`,
  change: 'Change the search',
  form: {
    label: 'What you are looking for',
    text: 'In your words',
    need: 'or from the list',
    anyNeed: 'Choose a need',
    stage: 'Stage',
    language: 'Language',
    commune: 'Commune',
    any: 'Any',
    anywhere: 'The whole Region',
    search: 'Search',
  },
  fitting: 'In this order',
  ordered: 'Best match for the need first, then who has places, then the most recently checked.',
  full: 'Full at the moment.',
  capacity: { open: 'Places open.', 'waiting-list': 'Waiting list.', full: 'Full at the moment.' },
  fits: {
    exact: (need) => `Helps with this need: ${need}`,
    family: (need) => `Helps with “${need}”, which includes this need`,
    everyStage: 'Receives at every stage',
    stages: (stages) => `Receives ${stages}`,
    languages: (languages) => `Speaks ${languages}`,
    everywhere: 'The whole Region',
    communes: (communes) => `Receives in ${communes}`,
  },
  checked: (day, actor) => `Checked on ${day} by ${actor}.`,
  unchecked: 'Never checked by the operator.',
  handOver: (actor) => `Refer to ${actor}`,
  see: 'See the service',
  sheet: 'Print the sheet',
  giveSheet: 'Give the sheet',
  sheetOnly: 'Takes no referrals: you give the person the sheet, and they get in touch themselves.',
  out: {
    title: 'Set aside, and why',
    show: (n) =>
      n === 1 ? 'Show the service set aside' : `Show the ${spelled('en', n)} services set aside`,
    told: 'Change the criterion shown and they come back.',
    caption: 'Services set aside and reason',
    service: 'Service',
    why: 'Why not here',
    whyShort: 'Why not',
    change: 'What would change that',
    changeShort: 'Would change it',
    lacks: {
      need: (needs) => `Helps with: ${needs}`,
      stage: (stages) => `Steps in ${stages}`,
      language: (languages) => `Speaks ${languages}`,
      commune: (communes) => `Receives in ${communes}`,
    },
    changes: {
      need: (need) => `Need: ${need}`,
      stage: (stage) => `Stage: ${stage.toLowerCase()}`,
      language: (language) => `Language: ${language}`,
      commune: (commune) => `Commune: ${commune}`,
    },
  },
  distress: {
    title: 'Is the person in distress?',
    told: 'Call first, before any form.',
  },
  empty: {
    unknown: (text) => `No need is called “${text}”`,
    unknownTold:
      'Try another word, in the person’s own language if that is easier, or choose from the list.',
    next: 'What to do',
    nobody: 'Nobody for this need, with these criteria',
    nobodyTold: (need, rest) =>
      `No operator has listed a service for “${need}”${rest && `, ${rest}`}. The services set aside, below, say which criterion would bring them back.`,
    nobodyAtAll: (need) =>
      `No operator has listed a service for “${need}”. The map shows who helps, and where nobody does; coordination sees there what is missing.`,
    wider: 'Search without these criteria',
    map: 'See the map',
  },
}

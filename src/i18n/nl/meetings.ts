import type { meetings as source } from '@/src/i18n/fr/meetings'
import type { Spoken } from '@/src/i18n/words'

export const meetings: Spoken<typeof source> = {
  kinds: { plenary: 'Plenaire vergadering', group: 'Groepsvergadering' },
  numbered: (number: string, title: string) => `Plenaire vergadering nr. ${number}: ${title}`,
  agenda: 'Agenda',
  minutes: {
    title: 'Verslag',
    template: 'Wat er gezegd is:\n\nWat er beslist is:\n\nWie doet wat, tegen wanneer:\n',
    none: 'Er is niets genoteerd.',
  },
  place: 'Plaats',
  when: 'Wanneer',
  present: 'Aanwezig',
  excused: 'Verontschuldigd',
  cancelled: 'Afgelast',
  decisions: 'Beslissingen en acties',
  stillOpen: 'Nog open, uit vorige vergaderingen',
  decision: {
    who: {
      all: 'elk lid',
      group: (name) => (name ? `de groep „${name}”` : 'de groep'),
      coordination: 'de coördinatie',
      someone: 'een operator',
    },
    inForce: (who) => `Van kracht; ${who} zorgt ervoor.`,
    todo: (who, day) => `Te doen door ${who} vóór ${day}.`,
    todoUndated: (who) => `Te doen door ${who}.`,
    late: (who, day) => `Te laat: moest door ${who} gedaan zijn op ${day}.`,
    done: (day, who) => (who ? `Gedaan op ${day}, door ${who}.` : `Gedaan op ${day}.`),
    dropped: (day) => `Opgegeven op ${day}.`,
  },
  noAgenda: 'De agenda is nog niet geschreven.',
  summary: 'In het kort',
  factsAsOf: (day: string) => `De feiten zijn die van ${day}.`,
  sources: 'Bronnen',
  onlyInOther: 'Deze tekst bestaat nog niet in uw taal.',
  unwritten: 'Tussen haken: tekens die dit document niet kan schrijven. De pagina toont ze.',
  page: (page: string) => `Pagina ${page}`,
  news: {
    kinds: {
      outputs: (title) => `Document van een groep: ${title}`,
      'good-practices': (title) => `Goede praktijk: ${title}`,
      expertise: (title) => `Expertise: ${title}`,
    },
    more: (count) => `en nog ${count}`,
  },
  feed: {
    untitled: 'Zonder titel',
    news: 'Relais: wat er nieuw is',
    meetings: 'Relais: vergaderingen',
  },
}

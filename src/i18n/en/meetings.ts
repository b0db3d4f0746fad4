import type { meetings as source } from '@/src/i18n/fr/meetings'
import type { Spoken } from '@/src/i18n/words'

export const meetings: Spoken<typeof source> = {
  kinds: { plenary: 'Plenary', group: 'Group meeting' },
  numbered: (number: string, title: string) => `Plenary no. ${number}: ${title}`,
  agenda: 'Agenda',
  minutes: {
    title: 'Minutes',
    template: 'What was said:\n\nWhat is decided:\n\nWho does what, by when:\n',
    none: 'Nothing has been written down.',
  },
  place: 'Place',
  when: 'When',
  present: 'Present',
  excused: 'Apologies',
  cancelled: 'Cancelled',
  decisions: 'Decisions and actions',
  stillOpen: 'Still open, from earlier meetings',
  decision: {
    who: {
      all: 'each member',
      group: (name) => (name ? `the group “${name}”` : 'the group'),
      coordination: 'the coordination',
      someone: 'an operator',
    },
    inForce: (who) => `In force; ${who} sees to it.`,
    todo: (who, day) => `To be done by ${who} before ${day}.`,
    todoUndated: (who) => `To be done by ${who}.`,
    late: (who, day) => `Late: was to be done by ${who} on ${day}.`,
    done: (day, who) => (who ? `Done on ${day}, by ${who}.` : `Done on ${day}.`),
    dropped: (day) => `Dropped on ${day}.`,
  },
  noAgenda: 'The agenda has not been written yet.',
  summary: 'In brief',
  factsAsOf: (day: string) => `Facts correct on ${day}.`,
  sources: 'Sources',
  onlyInOther: 'This text is not available in your language yet.',
  unwritten: 'In brackets: signs that this document cannot write. The page shows them.',
  page: (page: string) => `Page ${page}`,
  news: {
    kinds: {
      outputs: (title) => `Group document: ${title}`,
      'good-practices': (title) => `Good practice: ${title}`,
      expertise: (title) => `Expertise: ${title}`,
    },
    more: (count) => `and ${count} more`,
  },
  feed: {
    untitled: 'Untitled',
    news: 'Relais: what is new',
    meetings: 'Relais: meetings',
  },
}

import type { meetings as source } from '@/src/i18n/fr/meetings'
import type { Spoken } from '@/src/i18n/words'

export const meetings: Spoken<typeof source> = {
  kinds: { plenary: 'Plenary', group: 'Group meeting' },
  numbered: (number: string, title: string) => `Plenary no. ${number}: ${title}`,
  agenda: 'Agenda',
  minutes: {
    title: 'Minutes',
    template: 'What was said:\n\nWhat is decided:\n\nWho does what, by when:\n',
    none: 'Nothing is written down.',
  },
  place: 'Place',
  when: 'When',
  present: 'Present',
  excused: 'Excused',
  cancelled: 'Cancelled',
  decisions: 'Decisions and actions',
  stillOpen: 'Still open, from earlier meetings',
  due: (day: string) => `by ${day}`,
  decisionStatus: { open: 'open', done: 'done', dropped: 'dropped' },
  noAgenda: 'The agenda is not written yet.',
  summary: 'In brief',
  factsAsOf: (day: string) => `The facts are those of ${day}.`,
  sources: 'Sources',
  onlyInOther: 'This text does not exist in your language yet.',
  page: (page: string) => `Page ${page}`,
  news: {
    kinds: {
      outputs: (title) => `Group output: ${title}`,
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

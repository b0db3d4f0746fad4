import type { sheet as source } from '@/src/i18n/fr/sheet'
import type { Spoken } from '@/src/i18n/words'

export const sheet: Spoken<typeof source> = {
  crumb: 'Information sheet',
  title: (actor) => `Information sheet: ${actor}`,
  court:
    'The court takes no referrals. The person applies to it themselves: print the sheet, or send it to them.',
  operator:
    'Would the person rather call themselves? Give them the sheet. Nothing is recorded here.',
  refused: 'The person said no: nothing was kept, nothing was sent.',
  refusedTold: 'This is what they need to contact the operator themselves, if they wish.',
  print: 'Print',
  mail: 'Send by e-mail',
  printHint: 'Without a print button: Ctrl + P.',
  heading: (actor) => `How to contact ${actor}`,
  who: 'Who',
  sections: 'In which language',
  where: 'Where',
  when: 'When',
  how: 'How it works',
  cost: 'What it costs',
  prepare: 'What to prepare',
  prepared:
    'The last letters you received, your accounts or statements, and the date of any appointment already set.',
  hoursUnknown: 'We do not know the opening hours: call before you go.',
  contactUnknown: 'We do not have the address yet: ask the person who gives you this sheet.',
  danger: 'Is it too much?',
  checked: (day) => `Checked on ${day}.`,
  printed: (day, actor) => `Given on ${day} by ${actor}.`,
  invented: 'Invented example.',
  free: 'Relais keeps no trace of this sheet.',
}

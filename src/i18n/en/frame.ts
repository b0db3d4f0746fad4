import type { frame as source } from '@/src/i18n/fr/frame'
import { spelled } from '@/src/i18n/numbers'
import type { Spoken } from '@/src/i18n/words'

export const frame: Spoken<typeof source> = {
  skip: 'Skip to content',
  demo: {
    label: 'Demonstration',
    told: 'Demonstration: services, people and delays are invented.',
    mails: 'My demonstration e-mails',
    seenBy: 'Seen by',
    seenByLabel: 'See this referral as',
  },
  language: 'Language',
  tongues: { fr: 'Français', nl: 'Nederlands', en: 'English' },
  menu: 'Menu',
  shut: 'Close',
  leave: 'Sign out',
  navigation: 'Main',
  nav: {
    today: 'Today',
    find: 'Find help',
    referrals: 'Referrals',
    knowledge: 'Knowledge',
    map: 'Who does what',
    meetings: 'Meetings',
    contacts: 'Contacts',
    operator: 'My organisation',
    coordination: 'Coordination',
    admin: 'Administration',
  },
  crumb: 'You are here',
  foot: {
    danger: 'Is someone in danger? Call first. Relais is not an emergency service.',
    access: 'Who sees what',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    help: 'Help and shortcuts',
    about: 'About',
  },
  visibleTo: 'Visible to',
  optional: 'optional',
  clock: 'Clock of the referral',
  nobody: 'Nobody',
  errors: {
    title: (n) => `Not saved yet: ${spelled('en', n)} ${n === 1 ? 'thing' : 'things'} to correct`,
    unsent: (n) => `Not sent yet: ${spelled('en', n)} ${n === 1 ? 'thing' : 'things'} to correct`,
    kept: 'Everything you wrote has been kept.',
  },
  pages: {
    label: 'Pages',
    shown: (from, to, total) => `${from} to ${to} of ${total}`,
    next: 'Next',
    previous: 'Previous',
  },
}

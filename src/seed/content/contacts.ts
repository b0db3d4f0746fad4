import type { ContactChannel, ContactKind, RequestStep, Visibility } from '@/src/codes/contacts'
import { say, type Spoken } from './spoken'

/** Whom to reach at an operator. All invented: no number rings anywhere, no address receives anything. */
export type SeededContact = {
  key: string
  actor: string
  kind: ContactKind
  /** E-mail of who keeps it: the manager of a function, the person of their own. */
  keptBy: string
  listedByName: boolean
  function: Spoken
  competences: string[]
  languages: string[]
  checkedDaysAgo: number
  channels: { kind: ContactChannel; visibility: Visibility; value: string }[]
}

export type SeededAsk = {
  contact: string
  by: string
  channels: ContactChannel[]
  purpose: string
  daysAgo: number
  answer?: { step: RequestStep; daysAgo: number; statusReason?: { text: string } }
}

const desk = (
  actor: string,
  competences: string[],
  languages: string[],
  line: string,
): SeededContact => ({
  key: `${actor}:desk`,
  actor,
  kind: 'function',
  keptBy: `manager@${actor}.example.org`,
  listedByName: false,
  function: say('Accueil des relais', 'Onthaal van de doorverwijzingen', 'Referral desk'),
  competences,
  languages,
  checkedDaysAgo: 40,
  channels: [
    { kind: 'shared-mailbox', visibility: 'members', value: `relais@${actor}.example.org` },
    { kind: 'phone', visibility: 'on-request', value: line },
  ],
})

const adviser = (
  actor: string,
  competences: string[],
  languages: string[],
  mobile: string,
  listedByName: boolean,
): SeededContact => ({
  key: `${actor}:intake`,
  actor,
  kind: 'person',
  keptBy: `intake@${actor}.example.org`,
  listedByName,
  function: say(
    'Accueil et premier rendez-vous',
    'Onthaal en eerste afspraak',
    'Intake and first meeting',
  ),
  competences,
  languages,
  checkedDaysAgo: 25,
  channels: [
    { kind: 'email', visibility: 'on-request', value: `intake@${actor}.example.org` },
    { kind: 'mobile', visibility: 'on-request', value: mobile },
  ],
})

/** Who hands over most of what hub.brussels sends: whoever accepts it reaches them. */
const referrerOfHub: SeededContact = {
  key: 'hub-brussels:referrer',
  actor: 'hub-brussels',
  kind: 'person',
  keptBy: 'referrer@hub-brussels.example.org',
  listedByName: true,
  function: say(
    'Orientation des entrepreneurs',
    'Oriëntatie van ondernemers',
    'Orientation of entrepreneurs',
  ),
  competences: ['orientation'],
  languages: ['fr', 'nl'],
  checkedDaysAgo: 18,
  channels: [
    { kind: 'email', visibility: 'on-request', value: 'referrer@hub-brussels.example.org' },
    { kind: 'phone', visibility: 'on-request', value: '+32 2 000 00 30' },
  ],
}

// prettier-ignore
export const directory: readonly SeededContact[] = [
  desk('hub-brussels', ['first-advice', 'orientation'], ['fr', 'nl', 'en'], '+32 2 000 00 10'),
  adviser('hub-brussels', ['first-advice', 'orientation'], ['fr', 'nl', 'en'], '+32 470 00 00 10', true),
  referrerOfHub,
  desk('ucm', ['onss-payment-plan', 'cash-plan'], ['fr', 'nl'], '+32 2 000 00 11'),
  adviser('ucm', ['onss-payment-plan', 'cash-plan'], ['fr', 'nl'], '+32 470 00 00 11', true),
  desk('beci-ced', ['first-diagnosis', 'recovery-plan'], ['fr', 'nl', 'en'], '+32 2 000 00 12'),
  adviser('beci-ced', ['first-diagnosis', 'recovery-plan'], ['fr', 'nl', 'en'], '+32 470 00 00 12', false),
  desk('barreau-de-bruxelles', ['legal-advice', 'judicial-reorganisation'], ['fr', 'en'], '+32 2 000 00 13'),
  adviser('barreau-de-bruxelles', ['legal-advice', 'judicial-reorganisation'], ['fr', 'en'], '+32 470 00 00 13', false),
  desk('itaa', ['late-accounts', 'cash-plan'], ['fr', 'nl'], '+32 2 000 00 14'),
  adviser('itaa', ['late-accounts', 'cash-plan'], ['fr', 'nl'], '+32 470 00 00 14', false),
  desk('febelfin', ['bank-talks', 'credit-rescheduling'], ['fr', 'nl', 'en'], '+32 2 000 00 15'),
  adviser('febelfin', ['bank-talks', 'credit-rescheduling'], ['fr', 'nl', 'en'], '+32 470 00 00 15', false),
  desk('acasti', ['social-contributions', 'bridging-right'], ['fr', 'nl'], '+32 2 000 00 16'),
  adviser('acasti', ['social-contributions', 'bridging-right'], ['fr', 'nl'], '+32 470 00 00 16', true),
  desk('bemediation', ['creditor-mediation', 'partner-dispute'], ['fr', 'nl', 'en'], '+32 2 000 00 17'),
  adviser('bemediation', ['creditor-mediation', 'partner-dispute'], ['fr', 'nl', 'en'], '+32 470 00 00 17', true),
  desk('reload-yourself', ['step-by-step-relaunch', 'takeover'], ['fr'], '+32 2 000 00 18'),
  adviser('reload-yourself', ['step-by-step-relaunch', 'takeover'], ['fr'], '+32 470 00 00 18', false),
  desk('fondation-pulse-revival', ['rights-after-judgment', 'housing'], ['fr', 'nl'], '+32 2 000 00 19'),
  adviser('fondation-pulse-revival', ['rights-after-judgment', 'housing'], ['fr', 'nl'], '+32 470 00 00 19', true),
  desk('reseau-entreprendre-oasis', ['peer-support'], ['fr'], '+32 2 000 00 20'),
  adviser('reseau-entreprendre-oasis', ['peer-support'], ['fr'], '+32 470 00 00 20', true),
  desk('un-pass-dans-l-impasse', ['distress-listening', 'psychological-sessions'], ['fr', 'nl'], '+32 2 000 00 21'),
  adviser('un-pass-dans-l-impasse', ['distress-listening', 'psychological-sessions'], ['fr', 'nl'], '+32 470 00 00 21', false),
  desk('unizo', ['cash-plan', 'onss-payment-plan'], ['nl', 'fr'], '+32 2 000 00 22'),
  adviser('unizo', ['cash-plan', 'onss-payment-plan'], ['nl', 'fr'], '+32 470 00 00 22', true),
  desk('bruxeo', ['non-profit-employer'], ['fr', 'nl'], '+32 2 000 00 23'),
  adviser('bruxeo', ['non-profit-employer'], ['fr', 'nl'], '+32 470 00 00 23', false),
]

/** Requests in every state, so that the page of contacts has something to show on the first day. */
export const asks: readonly SeededAsk[] = [
  {
    contact: 'ucm:intake',
    by: 'referrer@hub-brussels.example.org',
    channels: ['email', 'mobile'],
    purpose: 'Préparer à deux les appels à l’ONSS, un vendredi sur deux.',
    daysAgo: 1,
  },
  {
    contact: 'febelfin:desk',
    by: 'intake@ucm.example.org',
    channels: ['phone'],
    purpose: 'Savoir à quel guichet de crédit envoyer un dossier urgent.',
    daysAgo: 5,
  },
  {
    contact: 'un-pass-dans-l-impasse:intake',
    by: 'intake@ucm.example.org',
    channels: ['email', 'mobile'],
    purpose: 'Passer un appel difficile de vive voix, sans raccrocher.',
    daysAgo: 60,
    answer: { step: 'grant', daysAgo: 58 },
  },
  {
    contact: 'ucm:desk',
    by: 'referrer@beci-ced.example.org',
    channels: ['phone'],
    purpose: 'Fixer les rendez-vous communs du mardi.',
    daysAgo: 30,
    answer: { step: 'grant', daysAgo: 29 },
  },
  {
    contact: 'bemediation:intake',
    by: 'referrer@hub-brussels.example.org',
    channels: ['mobile'],
    purpose: 'Vérifier une disponibilité avant d’envoyer un relais.',
    daysAgo: 12,
    answer: {
      step: 'refuse',
      daysAgo: 11,
      statusReason: { text: 'La boîte partagée est relevée trois fois par jour.' },
    },
  },
  {
    contact: 'acasti:desk',
    by: 'referrer@ucm.example.org',
    channels: ['phone'],
    purpose: 'Question sur une exemption, réglée entre-temps.',
    daysAgo: 20,
    answer: { step: 'cancel', daysAgo: 19 },
  },
]

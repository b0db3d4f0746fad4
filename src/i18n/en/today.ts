import type { today as source } from '@/src/i18n/fr/today'
import { Spelled, spelled } from '@/src/i18n/numbers'
import type { Spoken } from '@/src/i18n/words'

export const today: Spoken<typeof source> = {
  title: 'My work today',
  where: (day) => `My work today, ${day}`,
  heading: {
    waiting: (n) =>
      n === 1
        ? 'One referral waits for your answer.'
        : `${Spelled('en', n)} referrals wait for your answer.`,
    late: (n) => (n === 1 ? 'One is late.' : `${Spelled('en', n)} are late.`),
    urgent: (n) => (n === 1 ? 'One is urgent.' : `${Spelled('en', n)} are urgent.`),
    answered: (n) =>
      n === 1 ? 'An answer has just come.' : `${Spelled('en', n)} answers have just come.`,
    elsewhere: (n) =>
      n === 1
        ? 'One referral waits at another operator.'
        : `${Spelled('en', n)} referrals wait at other operators.`,
    quiet: 'Nothing waits for you now.',
    coordination: 'Referrals without an answer are with coordination.',
    editor: 'Welcome. No referral waits for you, and that is intended.',
    guest: 'Welcome. You are invited for one occasion.',
    administrator: 'The machine, not the cases.',
    court: 'The court receives no referrals.',
  },
  lede: {
    receiving:
      'Read, then accept or say no with a reason. You will not see who the person is before you have accepted.',
    sending: 'See what the others have answered, and what has not left yet.',
    quiet: 'When a referral or an answer comes, you see it here first.',
    coordination: 'You see the deadlines and the need there, never a name.',
    editor:
      'Your work is in the knowledge: services, needs, texts. Referrals stay between the operators and the person.',
    guest:
      'You see what you were invited to, and the numbers to call. Referrals are not open to you.',
    administrator:
      'Accounts, settings, the state of mails. Running the machine gives no right to know who is in difficulty.',
    court: 'One goes there with a petition and a sheet. You have the map of those who help.',
  },
  toAnswer: 'To answer',
  byDeadline: 'By deadline.',
  allReceived: (actor) => `All that ${actor} received`,
  readAndAnswer: 'Read and answer',
  read: 'Read',
  managerTold: 'The manager has had a reminder.',
  promised: 'What you promised',
  firstCall: (person) => `First call to ${person}`,
  firstCallTold: (when, from) =>
    `Accepted ${when}, handed over by ${from}. After the call, note whether it succeeded.`,
  firstCallBy: (who) => `${who} is the one who calls.`,
  news: (person) => `Give news of ${person}`,
  newsTold: (since, from) => `No news ${since}. ${from} waits for a word from you.`,
  before: (day) => `Before ${day}`,
  late: 'Late',
  answered: 'Just in',
  answeredTold: 'Answers and endings of the last week.',
  allSent: (actor) => `All that ${actor} sent`,
  elsewhere: 'With the others',
  drafts: 'Not sent yet',
  finish: 'Continue',
  see: 'See',
  start: 'Find help',
  empty: {
    toAnswer: {
      title: 'Nothing to answer',
      told: 'A referral sent to your organisation will come here, with its deadline.',
    },
    sent: {
      title: 'Nothing under way',
      told: 'Find who can help, ask the person to agree, and hand over.',
    },
  },
  ways: {
    coordination: 'Open coordination',
    map: 'Map of the actors',
    find: 'Find help',
    admin: 'Open administration',
    help: 'Help and numbers to call',
  },
  count: (n) => spelled('en', n),
}

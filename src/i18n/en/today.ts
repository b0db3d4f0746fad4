import type { today as source } from '@/src/i18n/fr/today'
import { Spelled, spelled } from '@/src/i18n/numbers'
import type { Spoken } from '@/src/i18n/words'

const moreThan = (n: number, more: boolean) => (more ? `More than ${n}` : Spelled('en', n))
const atLeast = (n: number, more: boolean) =>
  more ? `At least ${spelled('en', n)}` : Spelled('en', n)

export const today: Spoken<typeof source> = {
  title: 'My work today',
  where: (day) => `My work today, ${day}`,
  heading: {
    waiting: (n, more) =>
      n === 1 && !more
        ? 'One referral is waiting for your answer.'
        : `${moreThan(n, more)} referrals are waiting for your answer.`,
    late: (n, more) => `${atLeast(n, more)} ${n === 1 ? 'is' : 'are'} late.`,
    urgent: (n, more) => `${atLeast(n, more)} ${n === 1 ? 'is' : 'are'} urgent.`,
    answered: (n, more) =>
      n === 1 && !more
        ? 'An answer has just come in.'
        : `${moreThan(n, more)} answers have just come in.`,
    elsewhere: (n, more) =>
      n === 1 && !more
        ? 'One referral is waiting with another operator.'
        : `${moreThan(n, more)} referrals are waiting with other operators.`,
    quiet: 'Nothing is waiting for you.',
    coordination: 'Unanswered referrals are under Coordination.',
    editor: 'Welcome. You receive no referrals, and that is as intended.',
    guest: 'Welcome. You have been invited for one occasion.',
    administrator: 'The system, not the cases.',
    court: 'The court receives no referrals.',
  },
  lede: {
    receiving:
      'Read, then accept or say no with a reason. You only see who the person is once you have accepted.',
    sending: 'See what others have answered, and what you have not sent yet.',
    quiet: 'A new referral or an answer appears here first.',
    coordination: 'There you see the deadlines and the need, never a name.',
    editor:
      'Your work is the knowledge base: services, needs, texts. Referrals stay between the operators and the person.',
    guest:
      'You see what you were invited to, and the numbers to call. You have no access to referrals.',
    administrator:
      'Accounts, settings, outgoing e-mails. Running the system gives no right to know who is in difficulty.',
    court:
      'People apply to it themselves, with the information sheet. You have the map of who helps.',
  },
  toAnswer: 'To answer',
  byDeadline: 'By deadline.',
  allReceived: (actor) => `All referrals received by ${actor}`,
  readAndAnswer: 'Read and answer',
  read: 'Read',
  managerTold: 'The manager has been reminded.',
  promised: 'What you promised',
  firstCall: (person) => `First call to ${person}`,
  firstCallTold: (when, from) =>
    `Accepted ${when}, handed over by ${from}. After the call, note whether you got through.`,
  firstCallBy: (who) => `${who} will make the call.`,
  news: (person) => `Give an update on ${person}`,
  newsTold: (since, from) => `No news ${since}. ${from} is waiting to hear from you.`,
  before: (day) => `Before ${day}`,
  late: 'Late',
  answered: 'Just in',
  answeredTold: 'Answers and closures from the last week.',
  allSent: (actor) => `All referrals sent by ${actor}`,
  elsewhere: 'With others',
  drafts: 'Not sent yet',
  finish: 'Continue',
  see: 'See',
  start: 'Find help',
  empty: {
    toAnswer: {
      title: 'Nothing to answer',
      told: 'A referral sent to your organisation will appear here, with its deadline.',
    },
    sent: {
      title: 'Nothing in progress',
      told: 'Find who can help, ask for the person’s agreement, and refer them.',
    },
  },
  contactsAsked: (n) =>
    n === 1 ? 'You are asked for a contact' : `You are asked for ${spelled('en', n)} contacts`,
  invited: {
    title: 'What you are invited to',
    items: (n) =>
      n === 1 ? 'One point of the agenda.' : `${Spelled('en', n)} points of the agenda.`,
    until: (day) => `Open to you until ${day}.`,
    toRead: 'To read:',
  },
  ways: {
    coordination: 'Open coordination',
    map: 'Who does what',
    find: 'Find help',
    admin: 'Open administration',
    help: 'Help and numbers to call',
  },
  firstOnly: (n) => `The first ${n} are here.`,
}

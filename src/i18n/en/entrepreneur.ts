import type { entrepreneur as source } from '@/src/i18n/fr/entrepreneur'
import type { Spoken } from '@/src/i18n/words'

export const entrepreneur: Spoken<typeof source> = {
  title: 'Your agreement',
  skip: 'Skip to content',
  language: 'Language',
  demo: { label: 'Demonstration', told: 'Demonstration: people and appointments are invented.' },
  first: {
    label: 'Help right now',
    before: 'Is it all too much? Call ',
    between: ' or ',
    after: ' (in French), day and night.',
    number: '0800 32 123',
  },
  hello: (name) => `Hello ${name}.`,
  questions: (n) =>
    n === 0
      ? 'This is where your help stands.'
      : n === 1
        ? 'A question for you.'
        : 'Some questions for you.',
  spoke: (day, user, actor) => `On ${day} you spoke with ${user}, from ${actor}.`,
  decide: 'Someone else can help you. You decide.',
  follow:
    'Here you see who helps you and who read what. You can change your mind whenever you want.',
  ask: {
    heading: (actors) => `Do you agree to ${actors}?`,
    then: ', then ',
    who: 'Who are they?',
    kind: {
      legal: 'Lawyers.',
      finance: 'People who know banks and credit.',
      accounting: 'Accountants and tax advisers.',
      'general-support': 'A public service that helps entrepreneurs.',
      'specialised-support': 'People who help firms in difficulty.',
      'psychological-support': 'People who listen when it is too heavy.',
      federation: 'An organisation of self-employed people and firms.',
    },
    each: (actor, what) => `${actor}: ${what}`,
    what: 'What for?',
    cost: 'Does it cost money?',
    order: 'We ask the first. If they cannot, we ask the next. Nobody else.',
    see: 'What will they see?',
    firstly: 'First:',
    firstlyTold: 'your problem, without knowing that it is you.',
    secondly: 'If they accept:',
    secondlyTold:
      'your name, your address, your telephone, your e-mail, your firm and your important dates.',
    also: {
      sensitive: 'What you said about your health or private life, for this help.',
      documents: 'The papers that you will have chosen.',
      'already-followed': 'Knowing whether somebody else helps you already.',
      outcome: 'Saying how it ended.',
    },
    alsoTitle: 'And also',
    yes: 'Yes, I agree',
    no: 'No, not them',
    noTold: 'If you say no, nothing is sent. Your other help goes on.',
  },
  aids: {
    title: 'Your help',
    others: 'Your other help',
    none: 'Nobody has been told yet.',
    reserve: 'In reserve. They know nothing yet.',
    reserveTold: 'They will be asked only if it is needed.',
    waiting: (actor) => `${actor} is checking whether they can help you.`,
    waitingTold: 'They see your problem, not your name.',
    helps: (actor) => `${actor} is helping you.`,
    calls: (user, day) => `${user} calls you ${day}.`,
    willCall: (user) => `${user} will call you soon.`,
    contact: (user) => `Your contact: ${user}.`,
    rejected: (actor) => `${actor} cannot help you.`,
    rejectedTold: 'They can no longer see anything. We are looking for someone else with you.',
    expired: (actor) => `${actor} did not answer in time.`,
    completed: (actor) => `It has ended with ${actor}.`,
    failed: (actor) => `It has ended with ${actor}.`,
    stopped: 'Stopped. They can no longer see anything.',
    purpose: (need) => `For: ${need}.`,
    agreed: {
      link: (day) => `You said yes ${day}, on this page.`,
      oral: (day) => `You said yes ${day}, aloud.`,
      paper: (day) => `You said yes ${day}, on paper.`,
    },
    stopWith: (actor) => `Stop with ${actor}`,
    remove: (actor) => `Remove ${actor}`,
  },
  read: {
    title: 'Who read what about you',
    identity: 'read your name, how to reach you and your firm.',
    problem: 'read your problem, without your name.',
    wrote: 'wrote down what you told them.',
    nobody: 'Nobody has read anything yet.',
    nobodyElse:
      'Nobody else has read your name. Coordination can see the problem, never who you are.',
    notBank: 'Your bank and the court see nothing here.',
  },
  halt: {
    title: 'Stop everything',
    told: 'You can stop everything whenever you want. No need to say why. Everything closes at once, and everyone must erase what they noted.',
    act: 'Stop everything',
    confirmed: 'You will be asked to confirm.',
    data: 'Receive or erase my data',
  },
  confirm: {
    title: 'Stop everything?',
    told: 'Everything closes at once. Those who help you learn only that it is over. They must erase what they noted.',
    again: 'You can always ask for help again later.',
    act: 'Yes, stop everything',
    stay: 'No, change nothing',
  },
  said: {
    'give-consent': 'Noted: you agree. Thank you.',
    'refuse-consent': 'Noted: you said no. Nothing is sent.',
    'withdraw-referral': 'It has stopped. They can no longer see anything.',
    'withdraw-operator': 'Removed. They will not be asked.',
    'withdraw-all': 'Everything has stopped. Nobody can see anything any more.',
  },
  done: {
    title: 'That is already done',
    told: 'This button was already used, or the page has changed since. Nothing was done twice.',
    back: 'See where I stand',
  },
  shut: {
    title: 'This page cannot be opened',
    told: 'The link is not complete, or it no longer works. It is not your fault. Ask the person who helps you for a new link.',
  },
  help: {
    title: 'Talk to someone',
    told: 'You do not have to explain anything first. Relais is not an emergency service.',
  },
  foot: {
    link: (day) => `This link is for you alone. It works until ${day}. Do not give it to anyone.`,
    question: (who) => `A question? ${who}`,
  },
  on: (day) => `on ${day}`,
}

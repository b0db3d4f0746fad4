import type { account as source } from '@/src/i18n/fr/account'
import type { Spoken } from '@/src/i18n/words'

export const account: Spoken<typeof source> = {
  title: 'My account',
  heading: (name) => name,
  lede: (email) => `You sign in with ${email}.`,
  saved: 'It is saved.',
  me: {
    title: 'Name and language',
    name: 'Name',
    nameMissing: 'Write your name.',
    locale: 'Language of mails',
    seen: ['you and your organisation', 'the other operators, the name only'],
    act: 'Save',
  },
  away: {
    title: 'Absence',
    told: 'On these days mails go to whoever stands in for you. The referrals remain those of your organisation.',
    from: 'First day',
    until: 'Last day',
    deputy: 'Who stands in',
    nobody: 'Nobody',
    wrongOrder: 'The last day comes before the first.',
    seen: ['you and your colleagues'],
    act: 'Save the absence',
  },
  deputyElsewhere: 'Only a colleague of the same organisation can stand in.',
  password: {
    title: 'Password',
    told: 'Your other sessions end; this one stays open.',
    old: 'The old one',
    next: 'The new one',
    repeat: 'The new one, once more',
    act: 'Change the password',
    refused: 'The password is not changed',
    done: 'The password is changed.',
    doneMore: 'Your other sessions have ended.',
  },
  facts: {
    title: 'What is on file',
    actor: 'Organisation',
    functions: 'What you do there',
    roles: 'On the platform',
    terms: 'Terms accepted',
    termsOn: (version, day) => `Version ${version}, on ${day}`,
    readTerms: 'Read them again',
    none: 'None',
    changedBy:
      'The e-mail address and the organisation are changed by the administration; the functions by the manager of your service.',
  },
}

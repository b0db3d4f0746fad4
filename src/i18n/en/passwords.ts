import type { passwords as source } from '@/src/i18n/fr/passwords'
import type { Spoken } from '@/src/i18n/words'

export const passwords: Spoken<typeof source> = {
  tooMany: (seconds) =>
    `Too many tries for this address. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  faults: {
    missing: 'Write a password.',
    short: 'Twelve characters at least.',
    long: 'Two hundred characters at most.',
    common: 'Everybody tries that one. Choose four unrelated words instead.',
    personal: 'That is your address or your name: a stranger would try it first.',
    same: 'It is the same as the old one.',
    mistaken: 'The old password is not right.',
    different: 'The two are not the same.',
  },
  rule: 'Twelve characters at least. Four unrelated words do very well.',
  forgot: {
    title: 'Forgotten password',
    heading: 'Get a link to choose another one',
    lede: 'Write the address you sign in with. If an account uses it, a mail leaves at once.',
    email: 'E-mail address',
    missing: 'Write your e-mail address.',
    act: 'Send the link',
    sent: 'If an account uses this address, a mail has just left.',
    sentMore:
      'The link works once, for an hour. Nothing after ten minutes? Look among the junk mail, or ask the manager of your service.',
    back: 'Back to signing in',
  },
  set: {
    title: 'Choose a password',
    welcome: (name) => `Welcome, ${name}. Choose your password.`,
    again: (name) => `${name}, choose a new password.`,
    ledeInvited: (email) => `You will sign in to Relais with ${email} and this password.`,
    ledeForgotten: 'All your open sessions end; you then sign in with the new one.',
    password: 'New password',
    repeat: 'The same, once more',
    act: 'Keep this password',
    refused: 'The password is not changed yet',
    done: 'The password is changed. Sign in with the new one.',
    doneFlash: 'The password is chosen.',
    enter: 'Sign in',
    gone: 'This link no longer opens',
    goneLede:
      'It was used, replaced or has run out. Ask for another, or for a new invitation from whoever invited you.',
    askAnother: 'Ask for another link',
  },
}

import type { passwords as source } from '@/src/i18n/fr/passwords'
import type { Spoken } from '@/src/i18n/words'

export const passwords: Spoken<typeof source> = {
  tooMany: (seconds) =>
    `Too many tries for this address. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  faults: {
    missing: 'Write a password.',
    short: 'At least twelve characters.',
    long: 'At most two hundred characters.',
    common: 'This one is too easy to guess. Choose four unrelated words instead.',
    personal: 'This is your address or your name: it would be tried first.',
    same: 'It is the same as the old one.',
    mistaken: 'The current password is not right.',
    different: 'The two are not the same.',
  },
  rule: 'At least twelve characters. Four unrelated words work very well.',
  forgot: {
    title: 'Forgotten password',
    heading: 'Get a link to choose a new one',
    lede: 'Write the address you sign in with. If an account uses it, an e-mail is sent at once.',
    email: 'E-mail address',
    missing: 'Write your e-mail address.',
    act: 'Send the link',
    sent: 'If an account uses this address, an e-mail has just been sent.',
    sentMore:
      'The link works once, within an hour. Nothing after ten minutes? Check your junk mail, or ask your service manager.',
    back: 'Back to signing in',
  },
  set: {
    title: 'Choose a password',
    welcome: (name) => `Welcome, ${name}. Choose your password.`,
    again: (name) => `${name}, choose a new password.`,
    ledeInvited: (email) => `You will sign in to Relais with ${email} and this password.`,
    ledeForgotten: 'You are signed out everywhere, then sign in with the new one.',
    password: 'New password',
    repeat: 'The same, once more',
    act: 'Keep this password',
    refused: 'The password has not been changed yet',
    done: 'The password has been changed. Sign in with the new one.',
    doneFlash: 'Your password is set.',
    enter: 'Sign in',
    gone: 'This link no longer works',
    goneLede:
      'It has been used or replaced, or has expired. Ask for another, or for a new invitation from whoever invited you.',
    askAnother: 'Ask for another link',
  },
}

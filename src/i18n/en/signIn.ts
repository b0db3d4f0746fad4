import type { signIn as source } from '@/src/i18n/fr/signIn'
import type { Spoken } from '@/src/i18n/words'

export const signIn: Spoken<typeof source> = {
  title: 'Sign in',
  heading: 'Nobody leaves an entrepreneur alone with a telephone number.',
  lede: 'Relais is the tool of the Brussels organisations that help entrepreneurs in difficulty: they pass people on to each other here, with the person’s agreement. They also share what they know, for members only.',
  enter: 'Sign in',
  email: 'E-mail address',
  password: 'Password',
  forgotten: 'Forgotten password',
  refused: 'You are not signed in',
  mistaken: 'The address or the password is not right.',
  entrepreneur:
    'Are you an entrepreneur? You do not need an account: open the link you were given.',
  demo: {
    title: 'Visit the demonstration',
    told: 'Each button really signs you in, with that person’s rights. People and referrals are invented.',
    enterAs: (name) => `Enter as ${name}`,
    seeAs: (name) => `See as ${name}`,
    personas: {
      yassine:
        'Refers people at hub.brussels. An entrepreneur is on the line; an answer has just come in.',
      claire: 'Receives referrals at UCM. Several are waiting; one is late.',
      thomas: 'Runs the service at BECI / CED: team, services, places.',
      jonas: 'Publishes what the working groups produce, in French and Dutch.',
      helene: 'Coordinates the platform. Sees the referrals left unanswered, never a name.',
      mehdi: 'A baker in Molenbeek. No account: he decides through a link.',
    },
  },
  members: {
    title: 'The fifteen organisations of the first plenary meeting',
    firstPlenary: '18 January 2023',
    told: 'Others may join, or be invited for one occasion.',
  },
  axes: 'The five lines of work',
  leaving: {
    title: 'Sign out',
    heading: 'Sign out of Relais?',
    told: 'On a shared computer, always sign out before you leave.',
    leave: 'Sign out',
    stay: 'Stay',
  },
}

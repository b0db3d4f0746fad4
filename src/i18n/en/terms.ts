import type { terms as source } from '@/src/i18n/fr/terms'
import type { Spoken } from '@/src/i18n/words'

export const terms: Spoken<typeof source> = {
  title: 'Terms of use',
  heading: 'Before you act here, five commitments',
  lede: 'They protect people who are going through a hard time. Read them: it takes a minute.',
  version: (version) => `Version ${version}`,
  text: [
    {
      title: 'Consent first',
      said: 'I refer only with the person’s consent, given for that operator and for that information. They can stop everything whenever they want, without saying why.',
    },
    {
      title: 'No more than needed',
      said: 'I write facts that help, without a name or a number in the summary. I write no national number, no conviction, and nothing the person told me in confidence.',
    },
    {
      title: 'What I read stays here',
      said: 'I read only what my work needs and make no other use of it. Every reading of an identity is recorded, and the person can know who read what.',
    },
    {
      title: 'The secrecy of my profession stands',
      said: 'The person’s consent lifts neither professional secrecy nor my duty of discretion. I decide what I may write.',
    },
    {
      title: 'Nobody is left waiting',
      said: 'My organisation answers every referral, yes or no, in time. Where somebody is in danger I call first: Relais is not an emergency service.',
    },
  ],
  controller:
    'Each organisation answers for the data it receives. The page “Privacy” says who keeps what, and for how long.',
  accept: 'I have read these commitments and accept them',
  missing: 'Tick the box to accept.',
  refused: 'Not accepted yet',
  act: 'Accept and continue',
  accepted: (version, day) => `You accepted version ${version} on ${day}.`,
  back: 'Back to my account',
}

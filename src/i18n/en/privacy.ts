import type { InfoPage } from '@/src/i18n/infoPage'

export const privacy: InfoPage = {
  title: 'Privacy',
  lede: 'Who is in difficulty is the business of those who help, and only if the person wants it.',
  parts: [
    {
      title: 'What is kept',
      list: [
        'Of the entrepreneur: their name, how to reach them, their firm, their situation, and what they agreed to.',
        'Of a referral: the need, a summary without identity, the answers and their dates.',
        'Of members: name, e-mail address, organisation, function.',
        'Of each reading of an identity: who, when, what. That register is never erased or rewritten.',
      ],
    },
    {
      title: 'Why it may be kept',
      text: [
        'With the person’s consent, given by link, by word of mouth or on paper, for organisations that are named. Facts about health are passed on only where the person says so expressly. That consent lifts nobody’s professional secrecy.',
      ],
    },
    {
      title: 'For how long',
      list: [
        'A consent: six months, unless withdrawn.',
        'The entrepreneur’s link: ninety days, renewed by each mail they receive.',
        'The identity at the operator that helped: thirty days after the end.',
        'The rule for a case that has ended: twenty-four months, after which only facts without a name remain, for statistics.',
      ],
    },
    {
      title: 'What is not done',
      list: [
        'No visits are measured, no advertising, no third party.',
        'One cookie, needed to sign in; it goes when you sign out.',
        'No name in a mail, a technical log or a statistic.',
      ],
    },
    {
      title: 'Your rights',
      text: [
        'The entrepreneur reads on their page who has read what, and can withdraw their agreement without giving a reason. To receive, correct or erase their data they turn to the organisation that received them. Members turn to the coordination. A complaint can be made to the Belgian Data Protection Authority.',
      ],
    },
  ],
}

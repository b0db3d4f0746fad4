import type { InfoPage } from '@/src/i18n/infoPage'

export const help: InfoPage & { lines: string } = {
  title: 'Help and shortcuts',
  lede: 'First the lines to call. Then how a referral goes, and a few keys.',
  lines: 'Talk to someone, now',
  parts: [
    {
      title: 'Referring someone',
      list: [
        'Note the need and the situation while the person is there or on the line.',
        'Choose one to three operators, in order. The second is asked only if the first says no.',
        'Read the consent text aloud as it stands. Without a yes, nothing is sent.',
        'Send. For two minutes you can undo it as if nothing had been sent.',
      ],
    },
    {
      title: 'Receiving a referral',
      list: [
        'You read the problem, not yet the person.',
        'Accept, take it under review, or say no with a reason.',
        'When you accept, you see whom to call; then note the first contact.',
        'Where a conflict of interest shows only with the name, you can hand the referral back for two business days.',
      ],
    },
    {
      title: 'If nobody answers',
      text: [
        'A reminder goes to intake after two business days, to its manager after five, to coordination after eight. After fifteen the referral expires and goes back to its sender. An urgent one counts in working hours, from 9:00 to 17:00.',
      ],
    },
    {
      title: 'With the keyboard',
      list: [
        'Slash: goes to the search box.',
        'Tab: the first stop on every page skips to the content.',
        'Escape: closes the menu on a phone.',
        'Enter: sends the form, except in a box of several lines.',
      ],
    },
  ],
}

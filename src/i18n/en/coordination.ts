import type { coordination as source } from '@/src/i18n/fr/coordination'
import { Spelled } from '@/src/i18n/numbers'
import type { Spoken } from '@/src/i18n/words'

export const coordination: Spoken<typeof source> = {
  title: 'Coordination',
  where: 'Coordination',
  heading: (n) =>
    n === 0
      ? 'Everything has been answered.'
      : n === 1
        ? 'One referral has gone unanswered.'
        : `${Spelled('en', n)} referrals have gone unanswered.`,
  yours: (n) =>
    n === 0
      ? 'Nothing to pass on.'
      : n === 1
        ? 'It is yours to pass on.'
        : 'They are yours to pass on.',
  lede: 'You see the need and the situation, never who the person is.',
  unanswered: {
    title: 'What nobody took',
    none: 'Nothing has waited longer than it should',
    noneTold:
      'A referral appears here when its operator has not answered after eight business days, a day and a half if urgent, or when it expires.',
    sent: 'sent on',
    expired: (day, actor) => `Expired ${day}: ${actor} did not answer.`,
    waiting: (actor, since) => `Waiting for ${actor} to answer ${since}.`,
    reviewed: (actor, since) => `Under review at ${actor}, sent ${since}.`,
    reminded: 'Two reminders sent: to intake, then to its manager.',
    who: 'Who could help',
  },
  counts: {
    title: 'Six figures',
    change: 'Change the period',
    from: 'From',
    to: 'to',
    act: 'Count',
    sent: 'Sent',
    sentTold: 'Referrals sent, not counting drafts and those undone within 2 minutes.',
    inTime: 'Answered in time',
    inTimeTold: (due) => `of ${due} answered or overdue. In time: 5 business days, 1 if urgent.`,
    unanswered: 'Unanswered',
    unansweredTold: 'Passed to coordination or expired, and not taken up yet. Today.',
    refused: 'Refused by all',
    refusedTold: 'Cases where every operator asked has said no. Today.',
    late: 'First contact late',
    lateTold:
      'Accepted more than 6 business days ago without help having begun, 2 if urgent. Today.',
    helped: 'Ended with help',
    helpedTold: (ended) => `of ${ended} ended: need met, fully or in part.`,
  },
  fate: {
    title: (n) => (n === 1 ? 'What becomes of one referral' : `What becomes of ${n} referrals`),
    label: (sent, parts) => `${sent} sent: ${parts}. The details are in the table.`,
    sent: 'sent',
    accepted: 'Accepted',
    helped: 'Ended with help',
    running: 'In progress',
    unhelped: 'Ended without help',
    refused: 'Refused',
    withdrawn: 'Withdrawn',
    expired: 'Expired',
    waiting: 'Waiting',
    after: 'After sending',
    then: 'Then',
    number: 'Referrals',
    share: 'Share',
    total: 'Total',
    table: 'The table behind the drawing',
    caption: 'Referrals sent in the period, by what became of them',
    rounded: 'Shares are rounded; their sum may differ from 100.',
  },
  between: {
    title: 'Who refers to whom',
    told: 'The operators who refer to each other, in the period.',
    label:
      'Referrals by the operator that sends, on the left, and the operator that receives, on the right. The details are in the table.',
    others: 'Others',
    from: 'Sent by',
    to: 'To',
    number: 'Referrals',
    caption: 'Referrals by pair of operators',
    download: 'Download (CSV)',
    small: 'In the file, a count under 5 between two operators is not shown.',
    few: 'fewer than 5',
  },
  none: {
    title: 'No referral in this period',
    told: 'Figures and drawings start with the first referral sent. Choose a longer period.',
  },
  invite: {
    title: 'Invite an operator',
    told: 'An operator joins the platform at your invitation. Its manager gets a link, chooses a password and accepts the terms, then describes its services.',
    organisation: 'The organisation',
    manager: 'Who manages it here',
    seen: ['all members, from now on'],
    seenManager: ['this organisation and coordination; the name, all members'],
    name: 'Name of the organisation',
    kind: 'Field',
    membership: 'It joins',
    memberships: { member: 'As a member', invited: 'Invited for one occasion' },
    languages: 'Languages',
    person: 'Name of the person',
    email: 'Their e-mail address',
    locale: 'Language of e-mails',
    nameMissing: 'Write the name of the organisation.',
    personMissing: 'Write the name of the person.',
    languagesMissing: 'Tick at least one language.',
    act: 'Invite',
    sent: (actor, person) => `${actor} has joined. ${person} has been invited by e-mail.`,
    back: 'Back to coordination',
  },
}

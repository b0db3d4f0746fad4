import type { mails as source } from '@/src/i18n/fr/mails'
import type { Spoken } from '@/src/i18n/words'

const open = 'Open the referral'
const openPage = 'Open my page'

export const mails: Spoken<typeof source> = {
  greeting: 'Hello,',
  alsoWaiting: (references: string) => `Also waiting: ${references}.`,
  colon: ':',
  closing:
    'Relais never puts the name of a person being helped in an e-mail. This message is automatic: replies are not read.',
  closingToPerson:
    'This link is for you alone: do not forward this message. On that page you can change your mind whenever you like. This message is automatic: replies are not read.',
  kinds: {
    'referral-sent': {
      subject: ({ reference, requester }) => `Referral ${reference}, from ${requester}`,
      text: ({ reference, requester }) =>
        `${requester} refers somebody to you, reference ${reference}.\nYou can already see the need and the situation. The name opens if you accept.`,
      action: 'Read and answer',
    },
    'referral-received': {
      subject: ({ reference }) => `Referral ${reference}: received`,
      text: ({ owner }) => `${owner} has received your referral and is looking at it.`,
      action: open,
    },
    'referral-accepted': {
      subject: ({ reference }) => `Referral ${reference}: accepted`,
      text: ({ owner }) =>
        `${owner} accepts your referral.\nIts page says who calls the person, and when.`,
      action: open,
    },
    'referral-released': {
      subject: ({ reference }) => `Referral ${reference}: handed back`,
      text: ({ owner }) =>
        `${owner} had accepted your referral and has to hand it back.\nIts page says why, and whom to ask next.`,
      action: open,
    },
    'referral-rejected': {
      subject: ({ reference }) => `Referral ${reference}: refused`,
      text: ({ owner }) =>
        `${owner} cannot take your referral.\nIts page says why, and whom to ask next.`,
      action: open,
    },
    'referral-cancelled': {
      subject: ({ reference }) => `Referral ${reference}: withdrawn`,
      text: ({ requester }) =>
        `${requester} has withdrawn this referral: there is nothing left for you to do.\nYou now see only its reference and its dates.`,
      action: open,
    },
    'referral-expired': {
      subject: ({ reference }) => `Referral ${reference}: expired unanswered`,
      text: ({ requester, owner }) =>
        `The referral from ${requester} to ${owner} stayed unanswered until its last day. It is closed.`,
      action: open,
    },
    'referral-started': {
      subject: ({ reference }) => `Referral ${reference}: first contact`,
      text: ({ owner }) => `${owner} has spoken with the person: the support begins.`,
      action: open,
    },
    'referral-completed': {
      subject: ({ reference }) => `Referral ${reference}: ended`,
      text: ({ owner }) => `The referral to ${owner} has ended.`,
      action: open,
    },
    'referral-failed': {
      subject: ({ reference }) => `Referral ${reference}: stopped`,
      text: ({ owner }) =>
        `${owner} could not see it through.\nIts page says why, and whom to ask next.`,
      action: open,
    },
    'referral-withdrawn': {
      subject: ({ reference }) => `Referral ${reference}: consent withdrawn`,
      text: ({ owner }) =>
        `The person has withdrawn their consent. ${owner} no longer has access.\nAnything ${owner} kept outside Relais must be deleted, and the deletion confirmed within five business days.`,
      action: open,
    },
    'consent-answered': {
      subject: () => 'Somebody has answered about their consent',
      text: () =>
        'The person has answered your request for consent, or has changed their mind.\nTheir answer is in the case.',
      action: 'Open the case',
    },
    'remind-intake': {
      subject: ({ reference }) => `Referral ${reference}: your answer is awaited`,
      text: ({ requester }) =>
        `${requester} is waiting for your answer, and so is the person.\nA quick no helps more than silence.`,
      action: 'Read and answer',
    },
    'remind-manager': {
      subject: ({ reference }) => `Referral ${reference}: still no answer from your team`,
      text: ({ requester }) =>
        `${requester} has been waiting for days for your team’s answer.\nYou can answer yourself, or give the referral to a colleague.`,
      action: 'Read and answer',
    },
    'remind-coordinator': {
      subject: ({ reference }) => `Referral ${reference}: unanswered`,
      text: ({ requester, owner }) =>
        `${owner} has not answered ${requester} yet, in spite of two reminders.`,
      action: open,
    },
    'remind-first-contact': {
      subject: ({ reference }) => `Referral ${reference}: the person is waiting for your call`,
      text: () =>
        'You accepted this referral and no first contact has been noted.\nIf you have called, note it: an attempt counts too.',
      action: 'Note a contact',
    },
    'remind-first-contact-coordinator': {
      subject: ({ reference }) => `Referral ${reference}: still no first contact`,
      text: ({ requester, owner }) =>
        `${owner} accepted the referral from ${requester}. No first contact has been noted.`,
      action: open,
    },
    'remind-news': {
      subject: ({ reference }) => `Referral ${reference}: how is it going?`,
      text: ({ requester }) =>
        `This referral from ${requester} is in progress, without news for a long time.\nNote a contact, or say how it ended.`,
      action: 'Give news',
    },
    'entrepreneur-consent': {
      subject: () => 'A question for you',
      text: () =>
        'There is a question for you. It is on your page.\nIt is for you to decide. You may say no.',
      action: openPage,
    },
    'entrepreneur-confirmation': {
      subject: () => 'What you agreed to',
      text: () =>
        'You told us yes. What you agreed to is written on your page.\nYou can change your mind whenever you like, without giving a reason.',
      action: openPage,
    },
    'entrepreneur-news': {
      subject: () => 'There is news for you',
      text: () => 'There is news. Everything is on your page.',
      action: openPage,
    },
    'group-requested': {
      subject: ({ title }) => `Request for a working group: ${title ?? ''}`,
      text: () =>
        'An operator is asking for a working group.\nYou can open it, or answer those who asked.',
      action: 'See the request',
    },
    'group-opened': {
      subject: ({ title }) => `The working group is open: ${title ?? ''}`,
      text: () => 'Coordination has opened this working group. It can now meet.',
      action: 'Open the group',
    },
    'meeting-invited': {
      subject: ({ title }) => `Invitation: ${title ?? 'a meeting'}`,
      text: ({ lines = [], isAsked }) =>
        [
          'You are invited to this meeting.',
          ...lines,
          isAsked
            ? 'The attached file puts it in your calendar. Please say on the page whether you are coming.'
            : 'The attached file puts it in your calendar.',
        ].join('\n'),
      action: 'See the meeting',
    },
    'meeting-changed': {
      subject: ({ title }) => `Changed: ${title ?? 'a meeting'}`,
      text: ({ lines = [] }) =>
        [
          'This meeting has moved to another time or place.',
          ...lines,
          'The attached file brings your calendar up to date.',
        ].join('\n'),
      action: 'See the meeting',
    },
    'meeting-cancelled': {
      subject: ({ title, isCalledOff }) =>
        `${isCalledOff ? 'Cancelled' : 'Cancelled for you'}: ${title ?? 'a meeting'}`,
      text: ({ lines = [], isCalledOff }) =>
        [
          isCalledOff
            ? 'This meeting will not take place.'
            : 'You are no longer invited to this meeting.',
          ...lines,
          'The attached file removes it from your calendar.',
        ].join('\n'),
      action: 'Open Relais',
    },
    'expertise-answered': {
      subject: () => 'Someone has answered you',
      text: ({ requester }) =>
        requester
          ? `${requester} has answered what you offer or are looking for.\nThe page says how to reach them.`
          : 'A member has answered what you offer or are looking for.\nThe page says how to reach them.',
      action: 'See the answer',
    },
    digest: {
      subject: () => 'What is new this week',
      text: () => 'Here is what is new since last week.',
      action: 'Open Relais',
    },
    'saved-search': {
      subject: ({ title }) =>
        title ? `New results for “${title}”` : 'New results for a saved search',
      text: () => 'A search you saved has new results.',
      action: 'See the results',
    },
    'text-review-asked': {
      subject: () => 'A text is waiting for your review',
      text: () =>
        'A text for the knowledge base is ready for review.\nYou can return it to its authors with a reason, or let it be published.',
      action: 'Review the text',
    },
    'text-returned': {
      subject: () => 'Your text has been returned to you',
      text: () => 'Someone has reviewed your text and returned it.\nThe page of the text says why.',
      action: 'Continue the text',
    },
    'text-published': {
      subject: () => 'Your text is published',
      text: () => 'Your text is published in the knowledge base.',
      action: 'See the text',
    },
    'text-held': {
      subject: () => 'A text was not published as planned',
      text: () =>
        'This text was scheduled for publication, but something is missing: it stays under review.\nThe page of the text says what.',
      action: 'Open the text',
    },
    'text-review-due': {
      subject: () => 'A published text is due for an update',
      text: () =>
        'A published text has reached the day it must be checked. It can still be read, and says so.\nYou can renew it and say why it still holds, or archive it.',
      action: 'Review the text',
    },
    'contact-asked': {
      subject: ({ requester }) => `A request for a contact, from ${requester}`,
      text: ({ requester, owner, purpose }) =>
        `${requester} asks to reach ${owner}.\nWhy: ${purpose ?? ''}\nYou alone decide: grant it, grant less than was asked, or refuse.`,
      action: 'Read and answer',
    },
    'contact-granted': {
      subject: ({ owner }) => `Contact granted: ${owner}`,
      text: ({ owner }) =>
        `Your request for ${owner} has been granted.\nWhat is open to you is on the contact’s page, and stays in Relais.`,
      action: 'Open the contact',
    },
    'contact-refused': {
      subject: ({ owner }) => `Contact refused: ${owner}`,
      text: ({ owner }) =>
        `Your request for ${owner} has been refused. You can ask differently, or use the shared mailbox.`,
      action: 'Open the contact',
    },
    'contact-request-expired': {
      subject: ({ owner }) => `Contact request without an answer: ${owner}`,
      text: ({ owner }) =>
        `Your request for ${owner} went unanswered for ten business days. It is closed; you can ask again.`,
      action: 'Open the contact',
    },
    'contact-revoked': {
      subject: ({ owner }) => `Contact closed: ${owner}`,
      text: ({ owner }) =>
        `Your access to the contact details of ${owner} has been withdrawn.\nPlease delete any copy you keep outside Relais.`,
      action: 'Open the contact',
    },
    'contact-grant-expired': {
      subject: ({ owner }) => `Contact access ended: ${owner}`,
      text: ({ owner }) =>
        `Your access to the contact details of ${owner} has ended.\nPlease delete any copy you keep outside Relais; you can ask again.`,
      action: 'Open the contact',
    },
    'contact-grant-ending': {
      subject: () => 'Access to your contact details ends soon',
      text: ({ requester, owner }) =>
        `The access of ${requester} to ${owner} ends in two weeks.\nUnless you extend it, it stops.`,
      action: 'Extend it, or let it end',
    },
    'remind-contact-request': {
      subject: () => 'A contact request is waiting for your answer',
      text: ({ requester, owner, purpose }) =>
        `${requester} asks to reach ${owner}, and is waiting for your answer.\nWhy: ${purpose ?? ''}`,
      action: 'Read and answer',
    },
    invitation: {
      subject: () => 'Your access to Relais',
      text: () =>
        'Your access to Relais is ready. Choose a password to sign in.\nThis link works once, within seven days.',
      action: 'Choose my password',
    },
    'forgotten-password': {
      subject: () => 'Choose a new password',
      text: () =>
        'Someone, probably you, asked for a new password.\nThis link works once, within one hour. If it was not you, do nothing: the old password still works.',
      action: 'Choose my password',
    },
    'account-locked': {
      subject: () => 'Your account is locked for a few minutes',
      text: () =>
        'Too many wrong passwords were tried on your account. It unlocks by itself in a few minutes.\nTo sign in without waiting, ask for a new password. If these attempts were not yours, tell the administration.',
      action: 'Ask for a new password',
    },
  },
}

import type { access as source } from '@/src/i18n/fr/access'
import type { Spoken } from '@/src/i18n/words'

export const access: Spoken<typeof source> = {
  title: 'Who sees what',
  lede: 'Each referral opens by degrees: first the problem, without the person; then the person, if the operator accepts and if they have said yes.',
  table: {
    caption: 'Who sees what of a referral once sent',
    head: 'Information',
    columns: [
      'The sender',
      'The operator, once sent',
      'The operator, if they accept',
      'Coordination',
    ],
    yes: 'Yes',
    no: 'No',
    oneByOne: 'One by one, if the sender shares them',
    rows: {
      situation: 'Need, stage, sector, size, zone, language, summary',
      identity: 'Name, firm, enterprise number',
      contact: 'Telephone, e-mail, address',
      dates: 'Exact fixed dates',
      documents: 'Notes and documents',
    },
  },
  told: 'Other members see nothing. The technical administration manages accounts and sees no case.',
  rules: {
    title: 'The rules',
    list: [
      'Nothing is sent without the person’s agreement for that very operator. It is valid for six months and can be withdrawn at any time.',
      'A refusal, an expiry or a withdrawal closes everything at once. Thirty days after the end, the identity closes too.',
      'Of the address, before acceptance, only the zone is shown; of a fixed date, how many business days are left.',
      'The summary is checked: with a name, a number or an address in it, it is not sent.',
      'A distress alert never leaves the organisation that noted it: the others only see “urgent”.',
      'Each reading of a name is recorded, with the organisation and the time; the person can read that list on their page.',
      'The court receives no referrals and sees nothing here. The entrepreneur is given a sheet.',
      'The sender does not learn the result of psychological support, unless the person agrees.',
    ],
  },
}

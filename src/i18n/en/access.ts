import type { access as source } from '@/src/i18n/fr/access'
import type { Spoken } from '@/src/i18n/words'

export const access: Spoken<typeof source> = {
  title: 'Who sees what',
  lede: 'Each referral opens by degrees: first the problem, without the person; then the person, if the operator accepts and if they have said yes.',
  table: {
    caption: 'What each sees of a referral that was sent',
    head: 'Information',
    columns: [
      'The sender',
      'The operator, once sent',
      'The operator, if they accept',
      'The coordination',
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
  told: 'All other members see nothing. The technical administration keeps the accounts and sees no case.',
  rules: {
    title: 'The rules',
    list: [
      'Nothing leaves without the person’s agreement for that very operator. It holds for six months and can be withdrawn at any time.',
      'A refusal, an expiry or a withdrawal closes everything at once. Thirty days after the end, the identity closes too.',
      'Of the address, before acceptance, only the zone is shown; of a fixed date, how many business days are left.',
      'The summary is checked: with a name, a number or an address in it, it does not leave.',
      'A distress alert never leaves the organisation that noted it: the others only see “urgent”.',
      'Each reading of a name is written down, with the organisation and the time; the person reads that list on their page.',
      'The court receives no referrals and sees nothing here. The entrepreneur is given a sheet.',
      'Psychological support ends without the sender reading its result, unless the person agrees.',
    ],
  },
}

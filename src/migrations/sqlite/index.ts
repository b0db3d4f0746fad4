import * as migration_20261125_061541_initial from './20261125_061541_initial'
import * as migration_20261125_083228_knowledge_and_contacts from './20261125_083228_knowledge_and_contacts'
import * as migration_20261128_134433_saved_by_and_hours from './20261128_134433_saved_by_and_hours'
import * as migration_20261128_141826_referral_indices from './20261128_141826_referral_indices'
import * as migration_20261128_175914_referrals_sent_in_index from './20261128_175914_referrals_sent_in_index'

export const migrations = [
  {
    up: migration_20261125_061541_initial.up,
    down: migration_20261125_061541_initial.down,
    name: '20261125_061541_initial',
  },
  {
    up: migration_20261125_083228_knowledge_and_contacts.up,
    down: migration_20261125_083228_knowledge_and_contacts.down,
    name: '20261125_083228_knowledge_and_contacts',
  },
  {
    up: migration_20261128_134433_saved_by_and_hours.up,
    down: migration_20261128_134433_saved_by_and_hours.down,
    name: '20261128_134433_saved_by_and_hours',
  },
  {
    up: migration_20261128_141826_referral_indices.up,
    down: migration_20261128_141826_referral_indices.down,
    name: '20261128_141826_referral_indices',
  },
  {
    up: migration_20261128_175914_referrals_sent_in_index.up,
    down: migration_20261128_175914_referrals_sent_in_index.down,
    name: '20261128_175914_referrals_sent_in_index',
  },
]

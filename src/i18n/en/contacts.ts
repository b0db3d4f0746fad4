import type { contacts as source } from '@/src/i18n/fr/contacts'
import type { Spoken } from '@/src/i18n/words'

export const contacts: Spoken<typeof source> = {
  conflict: {
    'stale-revision': 'Someone was faster: this has changed since you opened it.',
    'step-not-allowed': 'It is too late for that: this is already settled.',
  },
  pendingRequest: 'Your organisation already has a pending request for this contact.',
  widerThanAsked: 'You can grant at most what was asked, for at most twelve months.',
  unknownVersion: 'A card comes in version 4.0 or 3.0.',
}

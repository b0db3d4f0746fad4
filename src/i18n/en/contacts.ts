import type { contacts as source } from '@/src/i18n/fr/contacts'
import type { Spoken } from '@/src/i18n/words'

export const contacts: Spoken<typeof source> = {
  conflict: {
    'stale-revision': 'Somebody was faster: this has changed since you opened it.',
    'step-not-allowed': 'It is too late for that: it is settled already.',
  },
  pendingRequest: 'Your organisation already has a pending request for this contact.',
  widerThanAsked: 'You grant at most what was asked, and for twelve months at most.',
  unknownVersion: 'A card comes in version 4.0 or 3.0.',
}

import type { contacts as source } from '@/src/i18n/fr/contacts'
import type { Spoken } from '@/src/i18n/words'

export const contacts: Spoken<typeof source> = {
  conflict: {
    'stale-revision': 'Iemand was u voor: dit is veranderd sinds u het opende.',
    'step-not-allowed': 'Dat kan niet meer: het is al geregeld.',
  },
  pendingRequest: 'Uw organisatie heeft al een open vraag voor dit contact.',
  widerThanAsked: 'U staat hoogstens toe wat gevraagd is, en hoogstens voor twaalf maanden.',
  unknownVersion: 'Een kaart bestaat in versie 4.0 of 3.0.',
}

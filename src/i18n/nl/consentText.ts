import type { consentText as source } from '@/src/i18n/fr/consentText'
import type { Spoken } from '@/src/i18n/words'

export const consentText: Spoken<typeof source> = {
  '1': [
    'Om u te helpen zou ik uw situatie willen doorgeven aan {0}.',
    'Eerst zien zij het probleem, zonder te weten dat het om u gaat. Als zij aanvaarden, zien zij uw naam, uw adres, uw telefoonnummer, uw e-mailadres, uw onderneming en uw belangrijke data, en nemen zij contact met u op.',
    'Als zij niet kunnen, vraag ik het aan {1}, daarna aan {2}. Aan niemand anders. De coördinatie ziet het probleem, nooit uw naam.',
    'U mag nee zeggen. U mag altijd van mening veranderen, zonder reden te geven. Gaat u akkoord?',
  ],
}

import type { editorial as source } from '@/src/i18n/fr/editorial'
import type { Spoken } from '@/src/i18n/words'

export const editorial: Spoken<typeof source> = {
  conflict: {
    'stale-revision':
      'Iemand heeft deze tekst intussen opgeslagen. Beide versies staan hier: neem over wat u mist.',
    'step-not-allowed': 'Dit kan niet meer: deze tekst staat ergens anders.',
  },
  refusal: {
    'title-missing': 'De titel ontbreekt in de oorspronkelijke taal.',
    'summary-missing': 'De samenvatting ontbreekt in de oorspronkelijke taal.',
    'axis-missing': 'Kies de as waartoe deze tekst behoort.',
    'facts-undated': 'Zeg van wanneer de feiten dateren.',
    'language-missing':
      'Titel en samenvatting ontbreken in het Frans of in het Nederlands. Voeg ze toe, of zeg dat een taal ontbreekt.',
    'review-date-missing': 'Zeg wanneer deze tekst wordt herlezen.',
    'only-author': 'Alleen u hebt aan deze tekst geschreven: iemand anders moet hem publiceren.',
  },
}

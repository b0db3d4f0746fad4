import type { editorial as source } from '@/src/i18n/fr/editorial'
import type { Spoken } from '@/src/i18n/words'

export const editorial: Spoken<typeof source> = {
  conflict: {
    'stale-revision':
      'Iemand heeft deze tekst intussen bewaard. Beide versies staan hier: kies wat u behoudt.',
    'step-not-allowed': 'Dit kan niet meer: deze tekst is intussen een stap verder.',
  },
  refusal: {
    'title-missing': 'De titel ontbreekt in de oorspronkelijke taal.',
    'summary-missing': 'De samenvatting ontbreekt in de oorspronkelijke taal.',
    'axis-missing': 'Kies de as waartoe deze tekst behoort.',
    'facts-undated': 'Zeg op welke datum de feiten juist waren.',
    'language-missing':
      'Titel en samenvatting ontbreken in het Frans of in het Nederlands. Voeg ze toe, of zeg dat een taal ontbreekt.',
    'review-date-missing': 'Zeg wanneer deze tekst herzien moet worden.',
    'only-author': 'U bent de enige auteur van deze tekst: iemand anders moet hem publiceren.',
  },
}

import type { editorial as source } from '@/src/i18n/fr/editorial'
import type { Spoken } from '@/src/i18n/words'

export const editorial: Spoken<typeof source> = {
  conflict: {
    'stale-revision':
      'Somebody saved this text in the meantime. Both versions are here: take over what you miss.',
    'step-not-allowed': 'This is no longer possible: the text has moved on.',
  },
  refusal: {
    'title-missing': 'The title is missing in the original language.',
    'summary-missing': 'The summary is missing in the original language.',
    'axis-missing': 'Choose the axis that this text belongs to.',
    'facts-undated': 'Say from when the facts date.',
    'language-missing':
      'Title and summary are missing in French or in Dutch. Add them, or say that a language is missing.',
    'review-date-missing': 'Say when this text will be reviewed.',
    'only-author': 'You alone have written this text: somebody else must publish it.',
  },
}

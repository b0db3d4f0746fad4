import type { editorial as source } from '@/src/i18n/fr/editorial'
import type { Spoken } from '@/src/i18n/words'

export const editorial: Spoken<typeof source> = {
  conflict: {
    'stale-revision':
      'Someone saved this text in the meantime. Both versions are here: choose what to keep.',
    'step-not-allowed': 'This is no longer possible: the text has moved on.',
  },
  refusal: {
    'title-missing': 'The title is missing in the original language.',
    'summary-missing': 'The summary is missing in the original language.',
    'axis-missing': 'Choose the axis this text belongs to.',
    'facts-undated': 'Say on what day the facts were correct.',
    'language-missing':
      'The title and summary are missing in French or in Dutch. Add them, or say that a language is missing.',
    'review-date-missing': 'Say when this text must be checked again.',
    'only-author': 'You are the only author of this text: someone else must publish it.',
  },
}

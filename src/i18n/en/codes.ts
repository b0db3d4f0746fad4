import type { codes as source } from '@/src/i18n/fr/codes'
import type { Spoken } from '@/src/i18n/words'

export const codes: Spoken<typeof source> = {
  stage: {
    prevention: 'Prevention',
    'early-warning': 'Early warning',
    restructuring: 'Restructuring',
    closure: 'Closure',
    restart: 'Restart',
  },
}

import type { consentText as source } from '@/src/i18n/fr/consentText'
import type { Spoken } from '@/src/i18n/words'

export const consentText: Spoken<typeof source> = {
  '1': [
    'To help you, I would like to pass your situation on to {0}.',
    'First, they will see the problem, without knowing that it is you. If they accept, they will see your name, your address, your telephone, your e-mail, your firm and your important dates, and they will call you.',
    'If they cannot help, I will ask {1}, then {2}. Nobody else. The coordination sees the problem, never your name.',
    'You may say no. You may change your mind whenever you want, without giving a reason. Do you agree?',
  ],
}

import type { trouble as source } from '@/src/i18n/fr/trouble'
import type { Spoken } from '@/src/i18n/words'

export const trouble: Spoken<typeof source> = {
  missing: {
    title: 'This page does not exist, or is not open to you',
    told: 'The address may have changed. A referral that was withdrawn can no longer be opened.',
  },
  broken: {
    title: 'Something went wrong, on our side',
    told: 'Your last click may not have been saved: check on the next page. Try again in a moment.',
    again: 'Try again',
  },
  back: 'Back to Today',
  number: (id) => `If you report it, give this number: ${id}`,
  danger: 'Is someone in danger? Call',
  or: 'or',
  line: { number: '0800 32 123', told: 'day and night, in French' },
}

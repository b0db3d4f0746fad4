import type { DecisionStanding } from '@/src/i18n/decisionSaid'
import type { Tone } from './Sign'

export const decisionTones: Record<DecisionStanding, Tone> = {
  'in-force': 'open',
  'to-do': 'waiting',
  late: 'alert',
  done: 'open',
  dropped: 'stopped',
}

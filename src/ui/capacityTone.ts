import type { Capacity } from '@/src/codes/people'
import type { Tone } from './Sign'

/** Room is open, a list waits, full has stopped. */
export const capacityTone: Record<Capacity, Tone> = {
  open: 'open',
  'waiting-list': 'waiting',
  full: 'stopped',
}

import { payloadAs } from '@/src/payloadAs'
import type { Asking } from './asking'

/** The Local API as this person, every language at once: a localised field answers with all of them, whatever its type says. */
export const inEveryTongue = ({ payload, user }: Pick<Asking, 'payload' | 'user'>) =>
  payloadAs(payload, user, { locale: 'all' as never })

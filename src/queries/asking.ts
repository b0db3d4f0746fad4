import type { Payload } from 'payload'
import type { Locale } from '@/src/codes/languages'
import type { User } from '@/src/payload-types'

/** Who asks, and in which language they read the answer. */
export type Asking = { payload: Payload; user: User; locale: Locale }

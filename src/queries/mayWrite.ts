import type { User } from '@/src/payload-types'
import { idOf } from '@/src/idOf'

/** Does this person go on writing this text? Whoever saved it, and every editor; the door asks again. */
export const mayWrite = (
  { id, roles }: Pick<User, 'id' | 'roles'>,
  { authors }: { authors?: unknown[] | null },
): boolean => roles.includes('editor') || (authors ?? []).some((author) => idOf(author) === id)

import { administrators, nobody, type CollectionAccess } from './vocabulary'

/** What the system writes and only the administrator reads: the audit log, the state of the mails. */
export const recordAccess = {
  create: nobody,
  read: administrators,
  update: nobody,
  delete: nobody,
} satisfies CollectionAccess

/** What nobody reads or writes from outside: links, leases, the head of the chain. */
export const machineryAccess = {
  create: nobody,
  read: nobody,
  update: nobody,
  delete: nobody,
} satisfies CollectionAccess

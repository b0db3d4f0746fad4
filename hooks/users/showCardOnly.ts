import type { CollectionAfterReadHook } from 'payload'
import { administrators, asker, coordinators } from '@/access/vocabulary'
import { idOf } from '@/src/idOf'

const card = ['id', 'name', 'actor'] as const
/** Never in an answer of the API, whoever asks. */
const kept = ['sessions', 'hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration'] as const

/** Another operator's person is a name and an operator; colleagues, coordination and the administrator see the account. */
export const showCardOnly: CollectionAfterReadHook = ({ doc, overrideAccess, req }) => {
  if (overrideAccess) return doc
  const who = asker(req)
  const colleague = Boolean(who?.actor) && who?.actor === idOf(doc.actor)
  if (doc.id === who?.id || colleague || administrators({ req }) || coordinators({ req })) {
    const account = { ...doc }
    for (const field of kept) delete account[field]
    return account
  }
  return Object.fromEntries(
    card.filter((field) => field in doc).map((field) => [field, doc[field]]),
  )
}

import type { CollectionAfterChangeHook, CollectionAfterLogoutHook } from 'payload'
import { appendEvent } from '@/src/audit/appendEvent'
import { sendInvitation } from '@/src/people/invite'
import { actingAs } from '../actingAs'
import { changedRights } from './endSessions'

/** Who got an account, whose rights changed (which ones, never to what), who has a new password. */
export const recordAccount: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const rights = operation === 'update' ? changedRights(doc, previousDoc) : []
  const happened: { action: string; reason?: string }[] = [
    ...(operation === 'create' ? [{ action: 'user.create' }] : []),
    ...(rights.length ? [{ action: 'user.rights', reason: rights.join(', ') }] : []),
    ...(operation === 'update' && req.context.newPassword ? [{ action: 'user.password' }] : []),
  ]
  const on = { collection: 'users', id: String(doc.id) }
  for (const one of happened) await appendEvent(req, { by: actingAs(req), on, ...one })
  if (operation === 'create' && req.context.invites) await sendInvitation(req, on.id)
  return doc
}

export const recordSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  const by = actingAs(req)
  if (by.user)
    await appendEvent(req, {
      by,
      action: 'user.sign-out',
      on: { collection: 'users', id: by.user },
    })
}

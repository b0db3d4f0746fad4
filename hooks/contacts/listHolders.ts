import type { PayloadHandler } from 'payload'
import { asker } from '@/access/vocabulary'
import { holdersFor } from '@/src/contacts/holders'
import { refused } from '@/src/errors'
import { inLanguageOf } from '@/src/i18n/ofRequest'

/** `GET /api/contacts/mine/holders`: who holds channels of the contacts on which the reader decides. */
export const listHolders: PayloadHandler = async (req) => {
  const who = asker(req)
  if (!who) throw refused(401, 'signed-out', inLanguageOf(req).errors.signedOut)
  return Response.json({ holders: await holdersFor(req, who) })
}

import type { PayloadHandler } from 'payload'
import { asker } from '@/access/vocabulary'
import { refused } from '@/src/errors'
import { inLanguageOf } from '@/src/i18n/ofRequest'
import { payloadAs } from '@/src/payloadAs'
import type { Referral, User } from '@/src/payload-types'
import { stepsOpenIn } from './stepsOpenIn'

/** `GET /api/referrals/:id/steps`: what this reader may do now, and what each step asks: the source of every button. */
export const listOpenSteps: PayloadHandler = async (req) => {
  if (!asker(req)) throw refused(401, 'signed-out', inLanguageOf(req).errors.signedOut)
  const id = String(req.routeParams?.id ?? '')
  await payloadAs(req.payload, req.user as User).findByID({
    collection: 'referrals',
    id,
    depth: 0,
    select: { reference: true },
  })
  const referral = await req.payload.db.findOne<Referral>({
    collection: 'referrals',
    where: { id: { equals: id } },
    req,
  })
  return Response.json({ steps: referral ? await stepsOpenIn(req, referral) : [] })
}

import type { PayloadHandler } from 'payload'
import { asker } from '@/access/vocabulary'
import type { EditorialCollection } from '@/src/codes/knowledge'
import { refused } from '@/src/errors'
import { inLanguageOf } from '@/src/i18n/ofRequest'
import { copiesOf, standingOf } from '@/src/knowledge/copies'
import { payloadAs } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'
import { editorialRuleOf, openEditorialSteps } from '@/src/workflows/editorial'
import { editorialNeedsOf } from '@/src/workflows/editorialFields'
import { editorialFactsOf } from './gatherFacts'
import { partiesOn } from './parties'

/** `GET /:id/steps`: what this reader may do now, and what each step asks: the source of every button. */
export const listOpenSteps =
  (collection: EditorialCollection): PayloadHandler =>
  async (req) => {
    const who = asker(req)
    if (!who) throw refused(401, 'signed-out', inLanguageOf(req).errors.signedOut)
    const id = String(req.routeParams?.id ?? '')
    const asked = { collection, id, depth: 0, select: { status: true } } as const
    await payloadAs(req.payload, req.user as User).findByID(asked)
    const standing = await standingOf(req, collection, id)
    if (!standing || !who.termsAccepted) return Response.json({ steps: [] })
    const open = openEditorialSteps(copiesOf(standing), await partiesOn(req, standing))
    const steps = open.map((step) => ({
      step,
      needs: editorialNeedsOf(
        editorialRuleOf(step).fields,
        editorialFactsOf(req, step, standing, {}),
      ),
    }))
    return Response.json({ steps })
  }

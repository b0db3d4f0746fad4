import type { PayloadHandler } from 'payload'
import { asker } from '@/access/vocabulary'
import { refused } from '@/src/errors'
import { inLanguageOf } from '@/src/i18n/ofRequest'
import { payloadAs } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'
import {
  contactNeeds,
  grantWorkflow,
  openContactSteps,
  requestWorkflow,
  type ContactWorkflow,
} from '@/src/workflows/contacts'
import { contactParties, type Sharing } from './parties'

/** `GET /:id/steps` of a request or a grant: what this reader may do now, and what each step asks. */
const listStepsOf =
  (collection: 'contact-requests' | 'contact-grants', workflow: ContactWorkflow): PayloadHandler =>
  async (req) => {
    const who = asker(req)
    if (!who) throw refused(401, 'signed-out', inLanguageOf(req).errors.signedOut)
    const row = (await payloadAs(req.payload, req.user as User).findByID({
      collection,
      id: String(req.routeParams?.id ?? ''),
      depth: 0,
    })) as Sharing
    const parties = who.termsAccepted ? await contactParties(req, row) : []
    const steps = openContactSteps(workflow, row.status ?? '', parties).map((step) => ({
      step,
      needs: contactNeeds(workflow[step]?.fields ?? [], row.channels ?? []),
    }))
    return Response.json({ steps })
  }

export const listRequestSteps = listStepsOf('contact-requests', requestWorkflow)
export const listGrantSteps = listStepsOf('contact-grants', grantWorkflow)

import DataLoader from 'dataloader'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/src/idOf'
import type { Case, Consent } from '@/src/payload-types'

const ofCase = {
  actor: true,
  person: true,
  firm: true,
  situation: true,
  hardDates: true,
  distress: true,
} as const

/** What a referral needs to know of its case: who and what, and the consents given for it. */
export type CaseFacts = { case: Pick<Case, 'id' | keyof typeof ofCase>; consents: Consent[] }

declare module 'payload' {
  interface RequestContext {
    caseFacts?: DataLoader<string, CaseFacts | null>
  }
}

/** One load per request for all referrals of an answer; read without access, for the disclosure to decide. */
export function caseFactsOf(req: PayloadRequest, caseId: string): Promise<CaseFacts | null> {
  req.context.caseFacts ??= new DataLoader((ids) => load(req, [...ids]))
  return req.context.caseFacts.load(caseId)
}

/** After a consent has changed, what was loaded is stale. */
export const forgetCaseFacts = (req: PayloadRequest): void => {
  delete req.context.caseFacts
}

async function load(req: PayloadRequest, ids: string[]): Promise<(CaseFacts | null)[]> {
  const all = { req, pagination: false, limit: 0 } as const
  const [cases, consents] = await Promise.all([
    req.payload.db.find<Case>({
      collection: 'cases',
      where: { id: { in: ids } },
      select: ofCase,
      ...all,
    }),
    req.payload.db.find<Consent>({ collection: 'consents', where: { case: { in: ids } }, ...all }),
  ])
  return ids.map((id) => {
    const found = cases.docs.find((one) => one.id === id)
    return found
      ? { case: found, consents: consents.docs.filter((consent) => idOf(consent.case) === id) }
      : null
  })
}

import type { APIError, PayloadRequest } from 'payload'
import type { Refusal } from '@/src/codes/referral'
import { viewOf } from '@/src/disclosure/view'
import { refused } from '@/src/errors'
import { inLanguageOf } from '@/src/i18n/ofRequest'
import type { Referral } from '@/src/payload-types'
import { whoWasFirst } from '../whoWasFirst'
import type { Position } from './gatherFacts'
import { readingOf } from './reading'
import { namesOpenIn } from './stepsOpenIn'

/** 409: somebody was first, or the referral is elsewhere by now; who and when, for those who may know. */
export async function conflict(
  req: PayloadRequest,
  before: Referral,
  code: 'stale-revision' | 'step-not-allowed' | 'not-a-draft',
): Promise<APIError> {
  const current = (await currentRow(req, before.id)) ?? before
  const { sides, level } = await readingOf(req, current)
  const seen = viewOf(current as never, sides, level) as Partial<Referral>
  return refused(409, code, inLanguageOf(req).errors.conflict[code], {
    status: seen.status,
    rev: current.rev,
    openSteps: await namesOpenIn(req, current),
    ...(level === 'D0' ? {} : await whoWasFirst(req, current)),
  })
}

const currentRow = (req: PayloadRequest, id: string) =>
  req.payload.db.findOne<Referral>({ collection: 'referrals', where: { id: { equals: id } }, req })

/** 422: the step is allowed, but these conditions fail, all of them, in their order. */
export function unprocessable(
  req: PayloadRequest,
  codes: readonly Refusal[],
  positions: readonly Position[],
): APIError {
  const first = codes[0] as Refusal
  const where = codes.includes('identity-in-summary')
    ? { positions: positions.map(({ from, to, kind }) => ({ from, to, kind })) }
    : {}
  return refused(422, first, inLanguageOf(req).errors.refusal[first], { codes, ...where })
}

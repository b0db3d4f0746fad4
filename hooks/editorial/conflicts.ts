import type { APIError, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { EditorialRefusal } from '@/src/codes/knowledge'
import { refused } from '@/src/errors'
import { inLanguageOf } from '@/src/i18n/ofRequest'
import { copiesOf, standingOf, type EditorialRow, type Standing } from '@/src/knowledge/copies'
import { openEditorialSteps, type EditorialRule } from '@/src/workflows/editorial'
import type { EditorialAsked } from './asked'
import { partiesOn } from './parties'

type Code = 'stale-revision' | 'step-not-allowed'

/** 409: somebody was first, or the text is elsewhere by now. */
export async function textConflict(
  req: PayloadRequest,
  { collection, id, standing }: EditorialAsked,
  code: Code,
  copy: EditorialRule['copy'] = 'working',
  more: (now: Standing) => Record<string, unknown> = () => ({}),
): Promise<APIError> {
  const now = (await standingOf(req, collection, id)) ?? standing
  return refused(409, code, inLanguageOf(req).editorial.conflict[code], {
    status: (now[copy] ?? now.row).status,
    rev: now.row.rev,
    openSteps: openEditorialSteps(copiesOf(now), await partiesOn(req, now)),
    ...more(now),
  })
}

/** Two wrote at once: both texts are given back, so that neither is lost. */
export const staleEdit = (
  req: PayloadRequest,
  asked: EditorialAsked,
  collection: SanitizedCollectionConfig,
): Promise<APIError> =>
  textConflict(req, asked, 'stale-revision', 'working', (now) => {
    const theirs = now.working ?? now.row
    const yours: Record<string, unknown> = {}
    const stored: Record<string, unknown> = {}
    for (const { name, localized, admin } of collection.flattenedFields as Named[]) {
      if (!(name in asked.body) || admin?.readOnly || name === 'step') continue
      yours[name] = asked.body[name]
      stored[name] = localized ? spoken(req, theirs, name) : (theirs[name] ?? null)
    }
    return { yours, theirs: stored }
  })

type Named = { name: string; localized?: boolean; admin?: { readOnly?: boolean } }

const spoken = (req: PayloadRequest, row: EditorialRow, name: string): unknown =>
  (row[name] as Record<string, unknown> | null | undefined)?.[String(req.locale)] ?? null

/** 422: the step is allowed, but these conditions fail, all of them, in their order. */
export function textUnprocessable(
  req: PayloadRequest,
  codes: readonly EditorialRefusal[],
): APIError {
  const first = codes[0] as EditorialRefusal
  return refused(422, first, inLanguageOf(req).editorial.refusal[first], { codes })
}

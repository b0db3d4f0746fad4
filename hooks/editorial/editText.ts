import { Forbidden, type PayloadRequest, type SanitizedCollectionConfig } from 'payload'
import { asker } from '@/access/vocabulary'
import { now } from '@/src/clocks/now'
import { locales } from '@/src/codes/languages'
import { idOf } from '@/src/idOf'
import { copiesOf } from '@/src/knowledge/copies'
import { editedStatus, mayEdit } from '@/src/workflows/editorial'
import { payloadStatusOf, reworked } from '@/src/workflows/editorialEffects'
import { actingMember, wrongBody } from '../refusals'
import type { EditorialAsked } from './asked'
import { bodyFaults } from '../bodyFaults'
import { claimText } from './claimText'
import { staleEdit, textConflict } from './conflicts'
import { evidenceIn } from './evidenceIn'
import { missingFaults } from './missingFaults'
import { partiesOn } from './parties'
import { revFaults } from '../revFaults'
import { refuseOthersName } from './startIdea'

type Body = Record<string, unknown>
export type Edit = {
  req: PayloadRequest
  asked: EditorialAsked
  collection: SanitizedCollectionConfig
  data: Body
  before: Body
}

/** What an edit writes; a readable text is reworked beside itself, and stays as it is until it is published again. */
export async function editText({ req, asked, collection, data, before }: Edit): Promise<Body> {
  const { standing, body } = asked
  const faults = [
    ...revFaults(asked.rev),
    ...asked.faults,
    ...bodyFaults(collection.flattenedFields, body),
    ...missingFaults(collection.flattenedFields, body),
  ]
  if (faults.length) throw wrongBody(req, collection.slug, faults)
  const who = actingMember(req)
  if (!mayEdit(await partiesOn(req, standing))) throw new Forbidden(req.t)
  if (idOf(data.actor) !== idOf(before.actor)) refuseOthersName(req, data.actor)
  if (asked.rev !== standing.row.rev) throw await staleEdit(req, asked, collection)
  const status = editedStatus(copiesOf(standing))
  if (!status) throw await textConflict(req, asked, 'step-not-allowed', 'live')
  const besideLive = Boolean(standing.live)
  const claimed = await claimText(req, asked, { besideLive })
  if (!claimed) throw await staleEdit(req, asked, collection)
  return {
    ...data,
    ...(besideLive && !standing.working ? reworked : {}),
    ...(await evidenceIn(req, collection.slug, asked.id, data)),
    ...(changesText(collection, data, before) ? signed(req, before, who.id) : {}),
    savedBy: who.id,
    audience: data.audience ?? 'members',
    status,
    _status: payloadStatusOf(status),
    rev: claimed.rev,
  }
}

/** Whether a reader would read something else: the facts around a text make nobody its author. */
export const changesText = (
  { flattenedFields }: SanitizedCollectionConfig,
  data: Body,
  before: Body,
): boolean =>
  flattenedFields
    .filter(({ localized }) => localized)
    .some(
      ({ name }) =>
        data[name] !== undefined &&
        JSON.stringify(data[name] ?? '') !== JSON.stringify(before[name] ?? ''),
    )

/** Who saved the text, and when it changed in this language. */
export function signed(req: PayloadRequest, before: Body, user: string | null): Body {
  const authors = ((before.authors ?? []) as unknown[]).map(idOf).filter((id) => id !== null)
  const locale = locales.find((one) => one === req.locale)
  return {
    authors: [...new Set([...authors, ...(user ? [user] : [])])],
    ...(locale
      ? { changedOn: { ...(before.changedOn as object), [locale]: now().toISOString() } }
      : {}),
  }
}

export const lastStepOf = (req: PayloadRequest, { step, rev }: { step: string; rev: unknown }) => ({
  lastStep: { step, rev: rev as number, user: asker(req)?.id ?? null },
})

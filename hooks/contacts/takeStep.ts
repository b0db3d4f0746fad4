import {
  Forbidden,
  type APIError,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
} from 'payload'
import { asker } from '@/access/vocabulary'
import { now } from '@/src/clocks/now'
import { forgetStandings } from '@/src/contacts/standing'
import { writeIf } from '@/src/database/writeIf'
import { refused } from '@/src/errors'
import { inLanguageOf } from '@/src/i18n/ofRequest'
import {
  contactFaults,
  isStepOf,
  openContactSteps,
  type ContactWorkflow,
} from '@/src/workflows/contacts'
import { actingMember, wrongBody } from '../refusals'
import { askedOf, type Asked } from '../asked'
import { isRepeat } from '../isRepeat'
import { revFaults } from '../revFaults'
import { contactConflict } from './conflict'
import { contactParties, type Sharing } from './parties'

/** One of the two tables, and what a step of it writes besides status and rev; null where it would give more than was asked. */
export type Door<Row extends Sharing> = {
  collection: 'contact-requests' | 'contact-grants'
  workflow: ContactWorkflow
  effects: (row: Row, step: string, body: Record<string, unknown>) => Record<string, unknown> | null
}

/** The one door of requests and of grants: a step is asked of the table and claimed by one conditional write. */
export const takeStepAt =
  <Row extends Sharing>(door: Door<Row>): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    if (operation !== 'update') return data
    const before = originalDoc as Row
    const asked = askedOf(req, before.id)
    if (!asked) throw new Forbidden(req.t)
    if (!isStepOf(door.workflow, asked.step)) {
      const problem = asked.step === undefined ? 'missing' : 'unknown'
      throw wrongBody(req, door.collection, [{ path: 'step', problem }])
    }
    return { ...data, ...(await take(req, door, before, asked, asked.step)) }
  }

async function take<Row extends Sharing>(
  req: PayloadRequest,
  door: Door<Row>,
  before: Row,
  asked: Asked,
  step: string,
): Promise<Record<string, unknown>> {
  const { collection, workflow, effects } = door
  const rule = workflow[step] as ContactWorkflow[string]
  const faults = [...revFaults(asked.rev), ...contactFaults(rule.fields, asked.body, now())]
  if (faults.length) throw wrongBody(req, collection, faults)
  if (!req.context.actingAs) actingMember(req)
  const parties = await contactParties(req, before)
  if (!rule.by.some((party) => parties.includes(party))) throw new Forbidden(req.t)
  if (isRepeat(req, before, asked)) return remember(req, before, null, {}, true)
  const { status, rev } = before
  const conflict = (code: 'stale-revision' | 'step-not-allowed') =>
    contactConflict(req, collection, before, code, (current) =>
      openContactSteps(workflow, current, parties),
    )
  if (asked.rev !== rev) throw await conflict('stale-revision')
  if (!rule.from.includes(status ?? '')) throw await conflict('step-not-allowed')
  const change = effects(before, step, asked.body)
  if (!change) throw widerThanAsked(req)

  const next = (rev ?? 0) + 1
  const is = { id: before.id, status, rev }
  if (!(await writeIf(req, collection, is, { status: rule.to, rev: next })))
    throw await conflict('stale-revision')
  forgetStandings(req)
  const lastStep = { step, rev, user: asker(req)?.id ?? null }
  return remember(req, before, step, { ...change, status: rule.to, rev: next, lastStep })
}

const widerThanAsked = (req: PayloadRequest): APIError => {
  const code = 'wider-than-asked'
  return refused(422, code, inLanguageOf(req).contacts.widerThanAsked, { codes: [code] })
}

/** What was done, for the hooks that follow in the same transaction. */
function remember(
  req: PayloadRequest,
  before: Sharing,
  step: string | null,
  change: Record<string, unknown>,
  repeated = false,
): Record<string, unknown> {
  const after = { ...before, ...change }
  req.context.taken = { id: before.id, step, repeated, before: { ...before }, after }
  return change
}

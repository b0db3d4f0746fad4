import type { EditorialStatus } from '@/src/codes/knowledge'
import { editorialRuleOf, workingStatuses, type AnyEditorialStep } from './editorial'

type Body = Record<string, unknown>
export type EditorialTaking = {
  step: AnyEditorialStep
  body: Body
  user: string | null
  now: Date
  /** A language is missing, and whoever publishes says so. */
  missingLanguage: boolean
}

const reason = ({ statusReason }: Body) => ({
  statusReason: { text: String((statusReason as { text?: unknown } | undefined)?.text ?? '') },
})
const noReason = { statusReason: { text: null } }
const unscheduled = { publishAt: null, scheduledBy: null }

/** Payload's own flag follows the status, never the other way round. */
export const payloadStatusOf = (status: EditorialStatus): 'draft' | 'published' =>
  (workingStatuses as readonly EditorialStatus[]).includes(status) ? 'draft' : 'published'

/** What a step writes besides `rev` and its own dates and texts: pure, so that a table can be read and tested. */
export function editorialEffectsOf(taking: EditorialTaking): Body & { status: EditorialStatus } {
  const { to } = editorialRuleOf(taking.step)
  return { status: to, _status: payloadStatusOf(to), ...effects[taking.step](taking) }
}

const effects: Record<AnyEditorialStep, (taking: EditorialTaking) => Body> = {
  draft: () => ({}),
  submit: () => ({}),
  return: ({ body }) => ({ ...reason(body), ...unscheduled }),
  publish: ({ now, missingLanguage }) => ({
    // why it was once returned is nothing to its readers
    ...noReason,
    ...unscheduled,
    publishedAt: now.toISOString(),
    missingLanguage,
    hasPendingDraft: false,
  }),
  schedule: ({ body, user, missingLanguage }) => ({
    publishAt: body.publishAt,
    scheduledBy: user,
    missingLanguage,
  }),
  hold: () => unscheduled,
  renew: ({ body }) => reason(body),
  archive: ({ body }) => reason(body),
  restore: ({ body }) => ({ ...reason(body), ...unscheduled, hasPendingDraft: false }),
  'fall-due': () => ({}),
}

/** What begins a working copy beside a live one: nothing of the live one's course is carried over. */
export const reworked = { ...noReason, ...unscheduled, hasPendingDraft: true }

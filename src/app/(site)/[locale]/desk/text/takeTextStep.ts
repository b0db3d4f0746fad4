import type { EditorialCollection, EditorialStatus, EditorialStep } from '@/src/codes/knowledge'
import { payloadAs } from '@/src/payloadAs'
import type { MemberVisit } from '@/src/session'
import { refusal, typedIn, type FormState } from '@/src/ui/formState'
import type { Kept } from './keepText'
import { lacks, statusOf, toldIn } from './textRefusals'

/** The revision it left, and why it was not handed on where it was not. */
type Handed = { rev: number } | { rev: number; no: FormState }

/** After a save: the idea becomes a draft, the draft is handed to its readers. What is refused is said, the text is kept. */
export async function askReading(
  visit: MemberVisit,
  collection: EditorialCollection,
  kept: Kept,
  status: EditorialStatus,
  form: FormData,
): Promise<Handed> {
  let { rev } = kept
  try {
    if (status === 'idea')
      rev = await takeTextStep(visit, collection, { ...kept, rev }, 'draft', {})
    return { rev: await takeTextStep(visit, collection, { ...kept, rev }, 'submit', {}) }
  } catch (fault) {
    const no = refusedStep(fault, visit, form)
    if (!no) return { rev, no: { flash: { tone: 'told', text: visit.words.desk.edit.saved } } }
    const { errors, title } = no
    const flash = { tone: 'waiting' as const, text: visit.words.desk.edit.notStep }
    // the text is saved: the form shows it anew, with what is missing beside it
    return { rev, no: { flash, errors, title } }
  }
}

/** One step through the one door. @returns the revision it left */
export async function takeTextStep(
  { payload, user, locale }: MemberVisit,
  collection: EditorialCollection,
  { id, rev }: Kept,
  step: EditorialStep,
  body: object,
): Promise<number> {
  const headers = new Headers({ 'accept-language': locale })
  const saved = await payloadAs(payload, user, { locale, req: { headers } }).update({
    collection,
    id,
    depth: 0,
    select: { rev: true },
    data: { step, rev, ...body } as never,
  })
  return (saved as { rev?: number }).rev ?? rev + 1
}

/** Why the door said no; null where the page itself has the answer. */
export function refusedStep(
  fault: unknown,
  { words }: MemberVisit,
  form: FormData,
): FormState | null {
  const status = statusOf(fault)
  if (status >= 500) throw fault
  const { codes, errors } = toldIn(fault)
  const { steps } = words.desk
  if (status === 422 && codes) {
    const list = lacks(codes, words, form.has('original') ? String(form.get('original')) : null)
    return refusal(form, steps.refused(list.length), list)
  }
  if (status === 400 && errors) {
    const list = errors.map(({ path = '', message }) => ({ path, message }))
    return refusal(form, steps.refused(list.length), list)
  }
  if (status === 409) {
    const { 'stale-revision': text } = words.editorial.conflict
    return { flash: { tone: 'alert', text }, values: typedIn(form) }
  }
  return null
}

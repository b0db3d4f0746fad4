'use server'

import { redirect } from 'next/navigation'
import { decisionKinds, type DecisionOwner } from '@/src/codes/knowledge'
import { isLocale } from '@/src/codes/languages'
import { paths } from '@/src/paths'
import { oneMeeting } from '@/src/queries/oneMeeting'
import { unlessClosed } from '@/src/queries/unlessClosed'
import { requireMember } from '@/src/session'
import { refusal, type FieldError, type FormState } from '@/src/ui/formState'
import { mendable } from '../../../mendable'
import { ticked, typed, typedDay } from '../../../typed'

const hereOf = (asked: string, id: string) =>
  paths.meeting(isLocale(asked) ? asked : 'fr', encodeURIComponent(String(id)))

/** Sends the invitations, or lays the minutes out; both by who leads. */
export async function leadMeeting(asked: string, id: string, form: FormData): Promise<void> {
  const { as, locale } = await requireMember(asked, hereOf(asked, id))
  const here = hereOf(locale, id)
  const [step] = ticked(form, 'step', ['invite', 'minutes'] as const)
  if (!step) redirect(here)
  const saved = await as
    .update({ collection: 'meetings', id: String(id), depth: 0, data: { step } })
    .catch(unlessClosed)
  if (!saved) redirect(`${here}?done=refused`)
  redirect(step === 'invite' ? `${here}?done=invited` : `${paths.editMeeting(locale, id)}#agenda`)
}

/** It does not take place; whoever was invited is told. */
export async function cancelMeeting(asked: string, id: string): Promise<FormState> {
  const { as, locale } = await requireMember(asked, hereOf(asked, id))
  const saved = await as
    .update({ collection: 'meetings', id: String(id), depth: 0, data: { step: 'cancel' } })
    .catch(unlessClosed)
  redirect(`${hereOf(locale, id)}?done=${saved ? 'cancelled' : 'refused'}`)
}

/** One answer a person: each question has its mark, or nothing is counted. */
export async function evaluateMeeting(
  asked: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const visit = await requireMember(asked, hereOf(asked, id))
  const { as, locale, words } = visit
  const here = hereOf(locale, id)
  const meeting = await oneMeeting(visit, String(id))
  if (!meeting?.sits) redirect(`${here}?done=refused`)
  const answers = meeting.questions.map((_question, n) => Number(typed(form, `answer.${n}`)))
  const errors = answers.flatMap((mark, n): FieldError[] =>
    [1, 2, 3, 4, 5].includes(mark)
      ? []
      : [{ path: `answer.${n}`, message: words.meetingPages.evaluation.missing }],
  )
  if (errors.length) return refusal(form, words.frame.errors.unsent(errors.length), errors)
  let done = 'evaluated'
  try {
    const data = { step: 'evaluate', answers }
    await as.update({ collection: 'meetings', id: String(id), depth: 0, data })
  } catch (fault) {
    if ((fault as { status?: number }).status === 409) done = 'again'
    else return mendable(fault, form, words)
  }
  redirect(`${here}?done=${done}`)
}

/** What was decided, written down by who leads. */
export async function addDecision(
  asked: string,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { as, locale, words } = await requireMember(asked, hereOf(asked, id))
  const said = words.meetingPages.decisions.add
  const text = typed(form, 'text')
  const [kind = 'decision'] = ticked(form, 'kind', decisionKinds)
  const owned = ownerIn(typed(form, 'owner'))
  const errors: FieldError[] = [
    ...(text ? [] : [{ path: 'text', message: said.textMissing }]),
    ...(owned ? [] : [{ path: 'owner', message: said.ownerMissing }]),
  ]
  if (!owned || errors.length) return refusal(form, words.frame.errors.title(errors.length), errors)
  try {
    const data = { meeting: String(id), text, kind, due: typedDay(form, 'due'), ...owned }
    await as.create({ collection: 'decisions', data, depth: 0 })
  } catch (fault) {
    return mendable(fault, form, words)
  }
  redirect(`${hereOf(locale, id)}?done=added#decisions`)
}

function ownerIn(asked: string): { ownerKind: DecisionOwner; owner: string | null } | null {
  const [kind, actor = ''] = asked.split(':')
  if (kind === 'actor') return actor ? { ownerKind: 'actor', owner: actor } : null
  if (kind === 'group' || kind === 'coordination' || kind === 'all')
    return { ownerKind: kind, owner: null }
  return null
}

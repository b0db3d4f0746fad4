'use server'

import { redirect } from 'next/navigation'
import { expertiseKinds, expertiseStatuses } from '@/src/codes/knowledge'
import { paths } from '@/src/paths'
import { unlessClosed } from '@/src/queries/unlessClosed'
import { requireMember } from '@/src/session'
import { refusal, type FieldError, type FormState } from '@/src/ui/formState'
import { mendable } from '../../mendable'
import { ticked, typed } from '../../typed'

/** Tells the members what one offers or looks for. */
export async function publishExpertise(
  asked: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { as, words, locale } = await requireMember(asked, `/${asked}/expertise`)
  const { form: said } = words.fieldwork.expertise
  const [kind] = ticked(form, 'kind', expertiseKinds)
  const title = typed(form, 'title').replace(/\s+/g, ' ').slice(0, 300)
  const need = typed(form, 'need')
  const faults: FieldError[] = [
    ...(kind ? [] : [{ path: 'kind', message: said.kindMissing }]),
    ...(title ? [] : [{ path: 'title', message: said.whatMissing }]),
  ]
  if (!kind || faults.length) return refusal(form, words.frame.errors.title(faults.length), faults)
  try {
    const data = { kind, title, needs: need ? [need] : [] }
    await as.create({ collection: 'expertise', data, depth: 0 })
  } catch (fault) {
    return mendable(fault, form, words)
  }
  redirect(`${paths.expertises(locale)}?said=1`)
}

const pageOf = (asked: string, id: string) => `/${asked}/expertise/${encodeURIComponent(id)}`

/** Answers in one's own name; its author is told by mail. Whoever was first keeps it. */
export async function answerExpertise(asked: string, expertise: string): Promise<void> {
  const id = String(expertise)
  const { as, user, locale } = await requireMember(asked, pageOf(asked, id))
  const answered = await as
    .update({ collection: 'expertise', id, depth: 0, data: { answeredBy: user.id } })
    .then(() => 'answered')
    .catch((fault: { status?: number }) => {
      if (fault.status === 409) return 'first'
      return unlessClosed(fault)
    })
  redirect(`${pageOf(locale, id)}${answered ? `?said=${answered}` : ''}`)
}

/** Its author says how it stands, or takes it away. */
export async function settleExpertise(
  asked: string,
  expertise: string,
  form: FormData,
): Promise<void> {
  const id = String(expertise)
  const { as, locale } = await requireMember(asked, pageOf(asked, id))
  const target = { collection: 'expertise', id, depth: 0 } as const
  if (form.get('status') === 'remove') {
    await as.delete(target).catch(unlessClosed)
    redirect(`${paths.expertises(locale)}?said=1`)
  }
  const [status] = ticked(form, 'status', expertiseStatuses)
  if (status) await as.update({ ...target, data: { status } }).catch(unlessClosed)
  redirect(`${pageOf(locale, id)}?said=saved`)
}

'use server'

import { redirect } from 'next/navigation'
import { decisionStatuses } from '@/src/codes/knowledge'
import type { Locale } from '@/src/codes/languages'
import { idOf } from '@/src/idOf'
import { paths } from '@/src/paths'
import { unlessClosed } from '@/src/queries/unlessClosed'
import { safeNext } from '@/src/safeNext'
import { requireMember } from '@/src/session'
import { ticked, typed } from '../../typed'

/** The page to go back to: one of ours, else the list of meetings. */
const backTo = (locale: Locale, back: string, done: string, anchor = ''): string =>
  `${safeNext(back) ?? paths.meetings(locale)}?done=${done}${anchor && `#${anchor}`}`

/** One's own answer to an invitation. */
export async function answerInvitation(
  asked: string,
  meeting: string,
  back: string,
  form: FormData,
): Promise<void> {
  const { as, locale } = await requireMember(asked, safeNext(back) ?? `/${asked}/meetings`)
  const [attending] = ticked(form, 'attending', ['accepted', 'declined'] as const)
  if (!attending) redirect(backTo(locale, back, ''))
  const saved = await as
    .update({
      collection: 'meetings',
      id: String(meeting),
      depth: 0,
      data: { step: 'attend', attending },
    })
    .catch(unlessClosed)
  redirect(backTo(locale, back, saved ? 'answer' : 'refused'))
}

/** How a decision ended, or what one's own operator did of it. */
export async function settleDecision(
  asked: string,
  decision: string,
  back: string,
  form: FormData,
): Promise<void> {
  const id = String(decision)
  const { as, locale, user } = await requireMember(asked, safeNext(back) ?? `/${asked}/meetings`)
  const [status] = ticked(form, 'status', decisionStatuses)
  const own = idOf(user.actor)
  const found = await as
    .findByID({ collection: 'decisions', id, depth: 0, disableErrors: true })
    .catch(unlessClosed)
  const others = (found?.doneBy ?? []).map(idOf).filter((one) => one !== null && one !== own)
  const isDone = typed(form, 'mine') === 'done'
  const part = [...others, ...(isDone ? [own] : [])].filter((one) => one !== null)
  const saved =
    found &&
    (await as
      .update({
        collection: 'decisions',
        id,
        depth: 0,
        data: status ? { status } : { doneBy: part },
      })
      .catch(unlessClosed))
  redirect(backTo(locale, back, saved ? 'decision' : 'closed', `decision-${id}`))
}

'use server'

import { redirect } from 'next/navigation'
import { decisionStatuses } from '@/src/codes/knowledge'
import { idOf } from '@/src/idOf'
import { paths } from '@/src/paths'
import { unlessClosed } from '@/src/queries/unlessClosed'
import { requireMember } from '@/src/session'
import { ticked } from '../../../typed'

/** Says how a decision ended, or that it is open again. */
export async function endDecision(asked: string, decision: string, form: FormData): Promise<void> {
  const id = String(decision)
  const { as, locale } = await requireMember(asked, `/${asked}/decisions/${encodeURIComponent(id)}`)
  const here = paths.decision(locale, encodeURIComponent(id))
  const [status] = ticked(form, 'status', decisionStatuses)
  if (!status) redirect(here)
  const saved = await as
    .update({ collection: 'decisions', id, depth: 0, data: { status } })
    .catch(unlessClosed)
  redirect(`${here}?said=${saved ? 'saved' : 'closed'}`)
}

/** Says that one's own operator has done its part, or has not yet. */
export async function shareDecision(
  asked: string,
  decision: string,
  isDone: boolean,
): Promise<void> {
  const id = String(decision)
  const { as, user, locale } = await requireMember(
    asked,
    `/${asked}/decisions/${encodeURIComponent(id)}`,
  )
  const here = paths.decision(locale, encodeURIComponent(id))
  const own = idOf(user.actor)
  const found = await as
    .findByID({ collection: 'decisions', id, depth: 0, disableErrors: true })
    .catch(unlessClosed)
  if (!found || !own) redirect(here)
  const others = (found.doneBy ?? [])
    .flatMap((actor) => idOf(actor) ?? [])
    .filter((one) => one !== own)
  const saved = await as
    .update({
      collection: 'decisions',
      id,
      depth: 0,
      data: { doneBy: isDone === true ? [...others, own] : others },
    })
    .catch(unlessClosed)
  redirect(`${here}?said=${saved ? 'saved' : 'closed'}`)
}

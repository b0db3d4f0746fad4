'use server'

import { redirect } from 'next/navigation'
import { signalKinds } from '@/src/codes/knowledge'
import { sectors } from '@/src/codes/situation'
import { paths } from '@/src/paths'
import { unlessClosed } from '@/src/queries/unlessClosed'
import { requireMember } from '@/src/session'
import { refusal, type FormState } from '@/src/ui/formState'
import { mendable } from '../../mendable'
import { ticked, typed } from '../../typed'

/** Notes a signal from the field, in the name of one's own operator. */
export async function giveSignal(asked: string, _: FormState, form: FormData): Promise<FormState> {
  const { as, words, locale } = await requireMember(asked, `/${asked}/signals`)
  const [kind] = ticked(form, 'kind', signalKinds)
  if (!kind)
    return refusal(form, words.frame.errors.title(1), [
      { path: 'kind', message: words.fieldwork.signals.form.kindMissing },
    ])
  const [sector] = ticked(form, 'sector', sectors)
  const since = typed(form, 'since')
  const [strength = '1'] = ticked(form, 'strength', ['1', '2', '3'])
  const data = {
    kind,
    sector,
    since: /^\d{4}-(0[1-9]|1[0-2])$/.test(since) ? since : undefined,
    strength: Number(strength),
    note: typed(form, 'note') || undefined,
  }
  try {
    await as.create({ collection: 'field-signals', data, depth: 0 })
  } catch (fault) {
    return mendable(fault, form, words)
  }
  redirect(`${paths.signals(locale)}?said=1`)
}

export async function takeBackSignal(asked: string, id: string): Promise<void> {
  const { as, locale } = await requireMember(asked, `/${asked}/signals`)
  await as.delete({ collection: 'field-signals', id: String(id), depth: 0 }).catch(unlessClosed)
  redirect(paths.signals(locale))
}

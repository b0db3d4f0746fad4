'use server'

import { redirect } from 'next/navigation'
import { useResults } from '@/src/codes/knowledge'
import { idOf } from '@/src/idOf'
import { paths } from '@/src/paths'
import { unlessClosed } from '@/src/queries/unlessClosed'
import { requireMember } from '@/src/session'
import { refusal, type FormState } from '@/src/ui/formState'
import { mendable } from '../../../mendable'
import { ticked, typed } from '../../../typed'

/** Notes that one's own operator used this practice; how well it is borne out is counted again at once. */
export async function noteUse(
  asked: string,
  practice: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const id = String(practice)
  const { as, words, locale } = await requireMember(asked, `/${asked}/search`)
  const [result] = ticked(form, 'result', useResults)
  if (!result)
    return refusal(form, words.frame.errors.title(1), [
      { path: 'result', message: words.texts.use.resultMissing },
    ])
  const whatChanged = typed(form, 'whatChanged') || undefined
  const where = typed(form, 'where').slice(0, 200) || undefined
  try {
    const data = { practice: id, result, where, whatChanged } as never
    await as.create({ collection: 'applications', data, depth: 0 })
  } catch (fault) {
    return mendable(fault, form, words)
  }
  redirect(`${paths.practice(locale, encodeURIComponent(id))}?said=use`)
}

/** Takes back a use that was noted by mistake. */
export async function takeBack(asked: string, id: string): Promise<void> {
  const { as, locale } = await requireMember(asked, `/${asked}/search`)
  const gone = await as
    .delete({ collection: 'applications', id: String(id), depth: 0 })
    .catch(unlessClosed)
  const practice = idOf(gone?.practice)
  redirect(practice ? `${paths.practice(locale, practice)}#uses` : paths.search(locale))
}

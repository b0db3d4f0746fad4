'use server'

import { redirect } from 'next/navigation'
import { editorialCollections, type EditorialCollection } from '@/src/codes/knowledge'
import { isLocale } from '@/src/codes/languages'
import { paths } from '@/src/paths'
import { unlessClosed } from '@/src/queries/unlessClosed'
import { requireMember } from '@/src/session'
import { refusal, type FormState } from '@/src/ui/formState'
import { mendable } from '../../mendable'
import { typed } from '../../typed'

/** Which text the act is about. What comes back from a browser is looked at again. */
type About = { collection: EditorialCollection; id: string }

function pageOf(locale: string, { collection, id }: About): string {
  const l = isLocale(locale) ? locale : 'fr'
  return collection === 'outputs' ? paths.output(l, id) : paths.practice(l, id)
}

function known(about: About): About {
  const [usual] = editorialCollections
  return {
    collection: editorialCollections.find((one) => one === about.collection) ?? usual,
    id: encodeURIComponent(String(about.id)),
  }
}

const aboutOf = ({ collection, id }: About) => ({ relationTo: collection, value: id }) as never

export async function addRemark(
  asked: string,
  sent: About,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const about = known(sent)
  const { as, words, locale } = await requireMember(asked, pageOf(asked, about))
  const text = typed(form, 'text')
  if (!text) return empty(form, words)
  try {
    await as.create({ collection: 'comments', data: { about: aboutOf(about), text }, depth: 0 })
  } catch (fault) {
    return mendable(fault, form, words)
  }
  redirect(`${pageOf(locale, about)}?said=remark#remarks`)
}

export async function changeRemark(
  asked: string,
  sent: About,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const about = known(sent)
  const { as, words, locale } = await requireMember(asked, pageOf(asked, about))
  const text = typed(form, 'text')
  const target = { collection: 'comments', id: String(id), depth: 0 } as const
  if (form.get('act') === 'drop') await as.delete(target).catch(unlessClosed)
  else if (!text) return empty(form, words)
  else
    try {
      await as.update({ ...target, data: { text } })
    } catch (fault) {
      return mendable(fault, form, words)
    }
  redirect(`${pageOf(locale, about)}?said=remark#remarks`)
}

const empty = (form: FormData, words: Awaited<ReturnType<typeof requireMember>>['words']) =>
  refusal(form, words.frame.errors.title(1), [
    { path: 'text', message: words.texts.remarks.missing },
  ])

/** Puts the text at hand, or back; a second press of the same button changes nothing. */
export async function keepAtHand(asked: string, sent: About, marker: string | null): Promise<void> {
  const about = known(sent)
  const { as, locale } = await requireMember(asked, pageOf(asked, about))
  if (marker)
    await as.delete({ collection: 'bookmarks', id: String(marker), depth: 0 }).catch(unlessClosed)
  else
    await as
      .create({ collection: 'bookmarks', data: { about: aboutOf(about) }, depth: 0 })
      .catch((fault: { status?: number }) => {
        if (fault.status !== 409) return unlessClosed(fault)
      })
  redirect(pageOf(locale, about))
}

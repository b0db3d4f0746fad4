import { practiceForms, type EditorialCollection } from '@/src/codes/knowledge'
import { paths } from '@/src/paths'
import { textChoices } from '@/src/queries/textChoices'
import { requireMember } from '@/src/session'
import { Top } from '@/src/ui/Top'
import type { Flat } from '@/src/writing/flat'
import { SiteFrame } from '../../../SiteFrame'
import { placesOf } from './kinds'
import { TextForm } from './TextForm'

export type NewTextProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A blank page: a practice, a document, or an experience in its light form; a group or a meeting may have sent one here. */
export async function NewText({
  collection,
  params,
  searchParams,
}: NewTextProps & { collection: EditorialCollection }) {
  const { locale: spoken } = await params
  const visit = await requireMember(
    spoken,
    `/${spoken}/${collection === 'outputs' ? 'outputs' : 'practices'}/new`,
  )
  const { locale, words } = visit
  const asked = await searchParams
  const flat = beginning(collection, asked, locale)
  const kind =
    collection === 'outputs' ? 'output' : flat.form === 'experience' ? 'experience' : 'practice'
  const query = flat.form === 'experience' ? '?form=experience' : ''
  return (
    <SiteFrame
      visit={visit}
      here={(l) => `${placesOf(collection).begin(l)}${query}`}
      current="knowledge"
    >
      <Top
        crumb={{
          label: words.frame.crumb,
          steps: [
            { label: words.desk.title, href: paths.desk(locale) },
            { label: words.writing.title[kind] },
          ],
        }}
        title={words.writing.title[kind]}
        lede={words.writing.lede[kind]}
      />
      <TextForm
        {...{ visit, collection, flat }}
        choices={await textChoices(visit, collection)}
        files={new Map()}
      />
    </SiteFrame>
  )
}

const tied = ['axis', 'group', 'meeting', 'decision', 'output'] as const

function beginning(
  collection: EditorialCollection,
  asked: Record<string, unknown>,
  locale: string,
): Flat {
  const form = practiceForms.find((one) => one === asked.form) ?? 'practice'
  const ties = tied.flatMap((name) => {
    const id = asked[name]
    return typeof id === 'string' ? [[name, id.slice(0, 60)] as const] : []
  })
  return {
    original: locale,
    audience: 'members',
    ...(collection === 'outputs' ? { kind: 'report' } : { form }),
    ...Object.fromEntries(ties),
  }
}

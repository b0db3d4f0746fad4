import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { practiceParts } from '@/src/codes/knowledge'
import { idOf } from '@/src/idOf'
import { langOf } from '@/src/i18n/saidIn'
import { paths } from '@/src/paths'
import { bookmarkOf } from '@/src/queries/bookmarkOf'
import { chainOf } from '@/src/queries/chainOf'
import { remarksOn } from '@/src/queries/remarksOn'
import { textInTongues } from '@/src/queries/textInTongues'
import { usesOf } from '@/src/queries/usesOf'
import { requireMember } from '@/src/session'
import { Flash } from '@/src/ui/Flash'
import { searches } from '@/src/ui/nav'
import { PanelPreview } from '@/src/ui/PanelPreview'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../../SiteFrame'
import { knowledgeCrumb } from '../../knowledgeCrumb'
import { Bookmark } from '../../reading/Bookmark'
import { Chain } from '../../reading/Chain'
import { FactsNote } from '../../reading/FactsNote'
import { Files } from '../../reading/Files'
import { Remarks } from '../../reading/Remarks'
import { Sections } from '../../reading/Sections'
import { TextSince, TextState, titleOf, titleShown, TongueNote } from '../../reading/TextTop'
import { ForWhom } from './ForWhom'
import { Evidence } from './Evidence'
import { Helpers } from './Helpers'
import { Uses } from './Uses'
import { UseForm } from './UseForm'

type Props = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<{ said?: string; draft?: string }>
}

/** Read once for the page and its title. */
const read = cache(async (locale: string, id: string, draft: boolean) => {
  const visit = await requireMember(locale, `/${locale}/practices/${encodeURIComponent(id)}`)
  if (!searches(visit.person)) notFound()
  return {
    visit,
    text: await textInTongues(visit, 'good-practices', { id, draft, parts: practiceParts }),
  }
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, id } = await params
  const { text } = await read(locale, id, (await searchParams).draft === 'true')
  return text ? { title: titleOf(text) } : {}
}

/** A good practice: how well it is borne out, how it is done, who helps with it, where it comes from, who used it. */
export default async function PracticePage({ params, searchParams }: Props) {
  const { locale: spoken, id } = await params
  const { said, ...asked } = await searchParams
  const draft = asked.draft === 'true'
  const { visit, text } = await read(spoken, id, draft)
  if (!text) notFound()
  const { locale, words } = visit
  const { doc, summary, title } = text
  const about = { collection: 'good-practices', id: doc.id } as const
  const [uses, chain, remarks, marker] = await Promise.all([
    usesOf(visit, doc.id),
    chainOf(visit, { axis: doc.axis, group: doc.group, output: doc.output }),
    remarksOn(visit, doc.id),
    bookmarkOf(visit, doc.id),
  ])
  const { texts } = words
  const [stage] = doc.stages ?? []
  return (
    <SiteFrame visit={visit} here={(l) => paths.practice(l, id)} current="knowledge">
      {said === 'use' && <Flash tone="open" text={texts.use.thanks} what={texts.use.thanksWhat} />}
      {draft && <PanelPreview />}
      {said === 'remark' && <Flash tone="open" text={texts.remarks.saved} />}
      <Top
        crumb={knowledgeCrumb(
          visit,
          { label: texts.practices, href: paths.search(locale, 'kind=practice&kind=experience') },
          { label: stage ? words.codes.stage[stage] : words.knowledgeCodes.practiceForm[doc.form] },
        )}
        title={titleShown({ visit, read: text })}
        lede={summary && <span lang={langOf(summary, locale)}>{summary.text}</span>}
      >
        <Evidence visit={visit} doc={doc} uses={uses} />
        <TextState visit={visit} read={text} draft={draft} />
        <TextSince visit={visit} read={text} />
        <Bookmark visit={visit} about={about} marker={marker} />
        <TongueNote visit={visit} read={text} />
      </Top>
      <div className="cols">
        <article className="text practice" lang={title ? langOf(title, locale) : undefined}>
          <Sections visit={visit} parts={text.parts} headings={texts.sections} />
          <div lang={locale}>
            <FactsNote visit={visit} doc={doc} />
          </div>
        </article>
        <div className="side">
          <UseForm visit={visit} practice={doc.id} />
          <Helpers
            visit={visit}
            needs={(doc.needs ?? []).map((need) => idOf(need) ?? '')}
            doc={doc}
          />
          <ForWhom visit={visit} doc={doc} />
          <Files visit={visit} files={doc.files} />
        </div>
      </div>
      <Chain
        visit={visit}
        title={texts.chain.title}
        chain={chain}
        here="practice"
        uses={uses.length}
      />
      <Uses visit={visit} uses={uses} />
      <Remarks status={doc.status} {...{ visit, about, remarks }} />
    </SiteFrame>
  )
}

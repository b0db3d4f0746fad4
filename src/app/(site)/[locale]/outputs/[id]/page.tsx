import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { idOf } from '@/src/idOf'
import { langOf } from '@/src/i18n/saidIn'
import { paths } from '@/src/paths'
import { bookmarkOf } from '@/src/queries/bookmarkOf'
import { chainOf, comingFrom } from '@/src/queries/chainOf'
import { remarksOn } from '@/src/queries/remarksOn'
import { textInTongues } from '@/src/queries/textInTongues'
import { requireMember } from '@/src/session'
import { Flash } from '@/src/ui/Flash'
import { searches } from '@/src/ui/nav'
import { PanelPreview } from '@/src/ui/PanelPreview'
import { PrintButton } from '@/src/ui/PrintButton'
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
import { Addressed } from './Addressed'
import { Practices } from './Practices'

type Props = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<{ said?: string; draft?: string }>
}

const parts = ['body'] as const

/** Read once for the page and its title; guests read what they were invited to. */
const read = cache(async (locale: string, id: string, draft: boolean) => {
  const visit = await requireMember(locale, `/${locale}/outputs/${encodeURIComponent(id)}`)
  return { visit, text: await textInTongues(visit, 'outputs', { id, draft, parts }) }
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, id } = await params
  const { text } = await read(locale, id, (await searchParams).draft === 'true')
  return text ? { title: titleOf(text) } : {}
}

/** What a working group produced: to whom it is addressed, what it says, where it comes from and what came of it. */
export default async function OutputPage({ params, searchParams }: Props) {
  const { locale: spoken, id } = await params
  const { said, ...asked } = await searchParams
  const draft = asked.draft === 'true'
  const { visit, text } = await read(spoken, id, draft)
  if (!text) notFound()
  const { locale, words, person } = visit
  const { doc, summary, title } = text
  const about = { collection: 'outputs', id: doc.id } as const
  const isMember = searches(person)
  const [chain, practices, remarks, marker] = await Promise.all([
    chainOf(visit, {
      axis: doc.axis,
      group: doc.group,
      meeting: doc.meeting,
      decision: doc.decision,
    }),
    comingFrom(visit, 'practice', 'output', [doc.id]),
    isMember ? remarksOn(visit, doc.id) : [],
    isMember ? bookmarkOf(visit, doc.id) : null,
  ])
  const { texts, knowledgeCodes } = words
  const kind = knowledgeCodes.outputKind[doc.kind]
  return (
    <SiteFrame
      visit={visit}
      here={(l) => paths.output(l, id)}
      current={isMember ? 'knowledge' : undefined}
    >
      {draft && <PanelPreview />}
      {said === 'remark' && <Flash tone="open" text={texts.remarks.saved} />}
      <Top
        crumb={
          isMember
            ? knowledgeCrumb(
                visit,
                { label: texts.outputs, href: paths.search(locale, 'kind=output') },
                { label: kind },
              )
            : { label: words.frame.crumb, steps: [{ label: texts.outputs }, { label: kind }] }
        }
        title={titleShown({ visit, read: text })}
        lede={summary && <span lang={langOf(summary, locale)}>{summary.text}</span>}
      >
        <Addressed visit={visit} doc={doc} />
        <TextState visit={visit} read={text} draft={draft} />
        <TextSince visit={visit} read={text} />
        <TongueNote visit={visit} read={text} />
      </Top>
      <div className="cols">
        <article className="text practice" lang={title ? langOf(title, locale) : undefined}>
          <Sections visit={visit} parts={text.parts} />
          <div lang={locale}>
            <FactsNote visit={visit} doc={doc} />
          </div>
        </article>
        <div className="side">
          <div className="btns">
            <PrintButton label={texts.print} without={texts.printWithout} />
            {isMember && <Bookmark visit={visit} about={about} marker={marker} />}
          </div>
          <p className="keeps">
            <a href={`/api/outputs/${doc.id}/document.pdf?locale=${locale}`}>{texts.pdf}</a>
          </p>
          <Files visit={visit} files={doc.files} />
          {isMember && <Practices visit={visit} practices={practices} />}
        </div>
      </div>
      {(idOf(doc.axis) || idOf(doc.group) || idOf(doc.decision)) && (
        <Chain
          visit={visit}
          title={texts.chain.titleText}
          chain={chain}
          here="output"
          after={practices.slice(0, 3)}
        />
      )}
      {isMember && <Remarks status={doc.status} {...{ visit, about, remarks }} />}
    </SiteFrame>
  )
}

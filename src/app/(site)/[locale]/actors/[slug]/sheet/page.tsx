import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { now } from '@/src/clocks/now'
import { env } from '@/src/env'
import { paths } from '@/src/paths'
import { helplines } from '@/src/queries/helplines'
import { sheetOf } from '@/src/queries/sheetOf'
import { requireMember, whoIsHere } from '@/src/session'
import { Flash } from '@/src/ui/Flash'
import { linesFor } from '@/src/ui/linesFor'
import { PrintButton } from '@/src/ui/PrintButton'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../../../SiteFrame'
import { asMail } from './asMail'
import { factsOf } from './factsOf'
import { Paper } from './Paper'

type Props = {
  params: Promise<{ locale: string; slug: string }>
  searchParams: Promise<{ refused?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.sheet.crumb }
}

/** What a person needs to knock at a door themselves: the court's way, and anybody's who would rather call. */
export default async function SheetPage({ params, searchParams }: Props) {
  const { locale: spoken, slug } = await params
  const visit = await requireMember(spoken, `/${spoken}/actors/${slug}/sheet`)
  const { payload, locale, words, person } = visit
  const found = await sheetOf(visit, slug)
  if (!found) notFound()
  const { actor } = found
  const said = words.sheet
  const facts = factsOf(locale, found)
  const lines = linesFor(locale, now(), await helplines(payload, locale))
  return (
    <SiteFrame visit={visit} here={(l) => paths.sheet(l, slug)} current="find">
      <Top
        crumb={{ label: words.frame.crumb, steps: [{ label: words.find.title, href: paths.find(locale) }, { label: said.crumb }] }}
        title={said.title(actor.name)}
        lede={actor.receives === 'sheet' ? said.court : said.operator}
      >
        {(await searchParams).refused && <Flash tone="told" text={said.refused} what={said.refusedTold} />}
        <p className="btns">
          <PrintButton label={said.print} without={said.printHint} />{' '}
          <a href={asMail(locale, said.heading(actor.name), facts, lines)}>{said.mail}</a>
        </p>
      </Top>
      <Paper
        {...{ locale, facts, lines }}
        heading={said.heading(actor.name)}
        by={person.actor?.name ?? person.name}
        invented={env.isDemo}
      />
    </SiteFrame>
  )
} // prettier-ignore

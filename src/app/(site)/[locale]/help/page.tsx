import type { Metadata } from 'next'
import { now } from '@/src/clocks/now'
import { paths } from '@/src/paths'
import { helplines } from '@/src/queries/helplines'
import { whoIsHere } from '@/src/session'
import { Helplines } from '@/src/ui/Helplines'
import { linesFor } from '@/src/ui/linesFor'
import { Part } from '@/src/ui/Part'
import { SlashSwitch } from '@/src/ui/SlashSwitch'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../SiteFrame'
import { InfoText } from '../InfoText'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.help.title }
}

/** Distress first: the lines, with where their hours come from; then how things go. */
export default async function HelpPage({ params }: Props) {
  const visit = await whoIsHere((await params).locale)
  const { locale, payload, words } = visit
  const { title, lede, lines, parts } = words.help
  return (
    <SiteFrame visit={visit} here={paths.help}>
      <Top title={title} lede={lede} />
      <Part id="lines" title={lines} told={words.frame.foot.danger}>
        <Helplines
          locale={locale}
          lines={linesFor(locale, now(), await helplines(payload, locale))}
          sources
        />
      </Part>
      <InfoText parts={parts} />
      <SlashSwitch {...words.knowledge.slash} />
    </SiteFrame>
  )
}

import type { Metadata } from 'next'
import { paths } from '@/src/paths'
import { whoIsHere } from '@/src/session'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../SiteFrame'
import { InfoText } from '../InfoText'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.about.title }
}

export default async function AboutPage({ params }: Props) {
  const visit = await whoIsHere((await params).locale)
  const { title, lede, parts } = visit.words.about
  return (
    <SiteFrame visit={visit} here={paths.about}>
      <Top title={title} lede={lede} />
      <InfoText parts={parts} />
    </SiteFrame>
  )
}

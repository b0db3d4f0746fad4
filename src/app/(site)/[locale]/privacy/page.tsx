import type { Metadata } from 'next'
import { paths } from '@/src/paths'
import { whoIsHere } from '@/src/session'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../SiteFrame'
import { InfoText } from '../InfoText'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.privacy.title }
}

export default async function PrivacyPage({ params }: Props) {
  const visit = await whoIsHere((await params).locale)
  const { title, lede, parts } = visit.words.privacy
  return (
    <SiteFrame visit={visit} here={paths.privacy}>
      <Top title={title} lede={lede} />
      <InfoText parts={parts} />
    </SiteFrame>
  )
}

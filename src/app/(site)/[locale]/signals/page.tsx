import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { signalKinds } from '@/src/codes/knowledge'
import { DAY } from '@/src/clocks/brussels'
import { now } from '@/src/clocks/now'
import { paths } from '@/src/paths'
import { signalsLately } from '@/src/queries/signalsLately'
import { requireMember, whoIsHere } from '@/src/session'
import { Flash } from '@/src/ui/Flash'
import { searches } from '@/src/ui/nav'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../SiteFrame'
import { knowledgeCrumb } from '../knowledgeCrumb'
import { GiveForm } from './GiveForm'
import { Latest } from './Latest'
import { Sums } from './Sums'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ said?: string; kind?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.fieldwork.signals.title }
}

/** What the field notices: one's own signal in two clicks, and what the others hear. The court has no such page. */
export default async function SignalsPage({ params, searchParams }: Props) {
  const { locale: spoken } = await params
  const visit = await requireMember(spoken, `/${spoken}/signals`)
  if (!searches(visit.person)) notFound()
  const { said, ...asked } = await searchParams
  const kind = signalKinds.find((one) => one === asked.kind)
  const since = new Date(now().getTime() - 365 * DAY)
  const signals = await signalsLately(visit, since, kind)
  if (!signals) notFound()
  const { words } = visit
  const { signals: text } = words.fieldwork
  return (
    <SiteFrame visit={visit} here={paths.signals} current="knowledge">
      {said === '1' && <Flash tone="open" text={text.form.saved} />}
      <Top
        crumb={knowledgeCrumb(visit, { label: text.title })}
        title={text.heading}
        lede={text.lede}
      />
      <div className="cols acting">
        <div>
          <Sums visit={visit} sums={signals.sums} kind={kind} />
        </div>
        <div className="side">
          <GiveForm visit={visit} />
        </div>
        <div>
          <Latest visit={visit} latest={signals.latest} kind={kind} />
        </div>
      </div>
    </SiteFrame>
  )
}

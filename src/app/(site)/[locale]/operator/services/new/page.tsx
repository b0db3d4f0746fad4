import type { Metadata } from 'next'
import { paths } from '@/src/paths'
import { knownNeeds } from '@/src/queries/knownNeeds'
import { whoIsHere } from '@/src/session'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../../../SiteFrame'
import { requireManager } from '../../requireManager'
import { ServiceForm } from '../ServiceForm'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.operator.service.newTitle }
}

export default async function NewService({ params }: Props) {
  const { locale: spoken } = await params
  const visit = await requireManager(spoken, `/${spoken}/operator/services/new`)
  const { locale, words } = visit
  const { title, service } = words.operator
  return (
    <SiteFrame visit={visit} here={paths.newService} current="operator">
      <Top
        crumb={{
          label: words.frame.crumb,
          steps: [{ label: title, href: paths.operator(locale) }, { label: service.newTitle }],
        }}
        title={service.newTitle}
      />
      <ServiceForm visit={visit} families={await knownNeeds(visit)} />
    </SiteFrame>
  )
}

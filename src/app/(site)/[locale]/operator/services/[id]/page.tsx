import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { idOf } from '@/src/idOf'
import { paths } from '@/src/paths'
import { knownNeeds } from '@/src/queries/knownNeeds'
import { serviceInAllTongues } from '@/src/queries/serviceInAllTongues'
import { whoIsHere } from '@/src/session'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../../../SiteFrame'
import { requireManager } from '../../requireManager'
import { ServiceForm } from '../ServiceForm'

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.operator.services.title }
}

export default async function EditService({ params }: Props) {
  const { locale: spoken, id } = await params
  const visit = await requireManager(spoken, `/${spoken}/operator/services/${id}`)
  const { locale, words, actor } = visit
  const service = await serviceInAllTongues(visit, id)
  if (!service || idOf(service.actor) !== actor.id) notFound()
  const name = service.name[locale] || service.name.fr || service.name.nl || service.name.en || ''
  return (
    <SiteFrame visit={visit} here={(l) => paths.service(l, id)} current="operator">
      <Top
        crumb={{
          label: words.frame.crumb,
          steps: [
            { label: words.operator.title, href: paths.operator(locale) },
            { label: words.operator.services.title },
          ],
        }}
        title={name}
      >
        <p>
          <a href={`${paths.service(locale, id)}/remove`}>{words.operator.service.remove}</a>
        </p>
      </Top>
      <ServiceForm visit={visit} families={await knownNeeds(visit)} service={service} />
    </SiteFrame>
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { idOf } from '@/src/idOf'
import { paths } from '@/src/paths'
import { whoIsHere } from '@/src/session'
import { Confirm } from '@/src/ui/Confirm'
import { SiteFrame } from '../../../../../SiteFrame'
import { requireManager } from '../../../requireManager'
import { removeService } from '../../actions'

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.operator.service.remove }
}

export default async function RemoveService({ params }: Props) {
  const { locale: spoken, id } = await params
  const visit = await requireManager(spoken, `/${spoken}/operator/services/${id}/remove`)
  const { as, locale, words, actor } = visit
  const service = await as.findByID({ collection: 'services', id, depth: 0, disableErrors: true })
  if (!service || idOf(service.actor) !== actor.id) notFound()
  const said = words.operator.service
  return (
    <SiteFrame visit={visit} here={(l) => `${paths.service(l, id)}/remove`} current="operator">
      <Confirm
        action={removeService.bind(null, locale, id)}
        title={said.removeTitle(service.name)}
        kept=""
        act={said.remove}
        stay={{ href: paths.service(locale, id), label: said.keep }}
      >
        <p>{said.removeTold}</p>
      </Confirm>
    </SiteFrame>
  )
}

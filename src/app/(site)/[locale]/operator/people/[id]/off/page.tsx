import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { paths } from '@/src/paths'
import { colleaguesOf } from '@/src/queries/colleaguesOf'
import { whoIsHere } from '@/src/session'
import { Confirm } from '@/src/ui/Confirm'
import { SiteFrame } from '../../../../../SiteFrame'
import { requireManager } from '../../../requireManager'
import { switchOff } from '../../actions'

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.operator.person.off }
}

export default async function SwitchOff({ params }: Props) {
  const { locale: spoken, id } = await params
  const visit = await requireManager(spoken, `/${spoken}/operator/people/${id}/off`)
  const { locale, words, user } = visit
  const person = (await colleaguesOf(visit)).find((one) => one.id === id)
  if (!person || person.id === user.id) notFound()
  const said = words.operator.person
  return (
    <SiteFrame visit={visit} here={(l) => `${paths.colleague(l, id)}/off`} current="operator">
      <Confirm
        action={switchOff.bind(null, locale, id)}
        title={said.offTitle(person.name)}
        kept=""
        act={said.off}
        stay={{ href: paths.colleague(locale, id), label: said.keep }}
      >
        <p>{said.offTold}</p>
      </Confirm>
    </SiteFrame>
  )
}

import type { Metadata } from 'next'
import { paths } from '@/src/paths'
import { knownAxes } from '@/src/queries/knownAxes'
import { whoIsHere } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button, Buttons } from '@/src/ui/Buttons'
import { Check } from '@/src/ui/Choice'
import { SendGroup } from '@/src/ui/Group'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../../SiteFrame'
import { AboutGroup } from '../AboutGroup'
import { requireGroups } from '../requireGroups'
import { askForGroup } from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.groupPages.form.newTitle }
}

/** One form for everybody: operators ask, the coordination opens. */
export default async function NewGroup({ params }: Props) {
  const { locale: spoken } = await params
  const visit = await requireGroups(spoken, `/${spoken}/groups/new`)
  const { locale, words, user, person } = visit
  const said = words.groupPages
  const opens = user.roles.includes('coordinator')
  return (
    <SiteFrame visit={visit} here={paths.newGroup} current="meetings">
      <Top
        crumb={{
          label: words.frame.crumb,
          steps: [
            { label: words.meetingPages.title, href: paths.meetings(locale) },
            { label: said.title, href: paths.groups(locale) },
            { label: said.form.newTitle },
          ],
        }}
        title={said.form.newTitle}
        lede={
          opens
            ? said.form.coordinatorLede
            : [said.form.newLede, person.actor && said.form.asked(person.actor.name)]
                .filter(Boolean)
                .join(' ')
        }
      />
      <ActionForm id="group" action={askForGroup.bind(null, locale)} kept={words.frame.errors.kept}>
        <AboutGroup visit={visit} axes={await knownAxes(visit)} />
        <SendGroup id="send" title={opens ? said.form.create : said.form.act}>
          {opens && <Check name="open" label={said.form.open} checked />}
          <Buttons>
            <Button primary>{opens ? said.form.create : said.form.act}</Button>{' '}
            <a href={paths.groups(locale)}>{said.form.back}</a>
          </Buttons>
        </SendGroup>
      </ActionForm>
    </SiteFrame>
  )
}

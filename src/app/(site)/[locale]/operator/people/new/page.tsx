import type { Metadata } from 'next'
import { locales } from '@/src/codes/languages'
import { paths } from '@/src/paths'
import { whoIsHere } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button, Buttons } from '@/src/ui/Buttons'
import { Field } from '@/src/ui/Field'
import { Group, SendGroup } from '@/src/ui/Group'
import { Seen } from '@/src/ui/Seen'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../../../SiteFrame'
import { requireManager } from '../../requireManager'
import { inviteColleague } from '../actions'
import { FunctionBoxes } from '../FunctionBoxes'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.operator.person.newTitle }
}

export default async function InviteColleague({ params }: Props) {
  const { locale: spoken } = await params
  const visit = await requireManager(spoken, `/${spoken}/operator/people/new`)
  const { locale, words, actor } = visit
  const said = words.operator.person
  const tongues = locales.map((value) => ({ value, label: words.frame.tongues[value] }))
  return (
    <SiteFrame visit={visit} here={paths.newColleague} current="operator">
      <Top
        crumb={{
          label: words.frame.crumb,
          steps: [
            { label: words.operator.title, href: paths.operator(locale) },
            { label: said.newTitle },
          ],
        }}
        title={said.newTitle}
        lede={said.newLede}
      />
      <ActionForm
        id="invite"
        action={inviteColleague.bind(null, locale)}
        kept={words.frame.errors.kept}
      >
        <Group
          title={actor.name}
          aside={<Seen label={words.frame.visibleTo} by={words.coordination.invite.seenManager} />}
        >
          <Field name="name" label={said.name} maxLength={200} />
          <Field name="email" label={said.email} kind="email" maxLength={254} />
          <Field name="locale" label={said.locale} kind="select" value={locale} options={tongues} />
          <FunctionBoxes words={words} />
        </Group>
        <SendGroup id="send" title={said.act}>
          <Buttons>
            <Button primary>{said.act}</Button> <a href={paths.operator(locale)}>{said.back}</a>
          </Buttons>
        </SendGroup>
      </ActionForm>
    </SiteFrame>
  )
}

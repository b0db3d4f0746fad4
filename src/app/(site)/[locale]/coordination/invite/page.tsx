import type { Metadata } from 'next'
import { locales } from '@/src/codes/languages'
import { actorKinds } from '@/src/codes/people'
import { paths } from '@/src/paths'
import { whoIsHere, type MemberVisit } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button, Buttons } from '@/src/ui/Buttons'
import { Choice } from '@/src/ui/Choice'
import { Field } from '@/src/ui/Field'
import { Group, SendGroup } from '@/src/ui/Group'
import { Seen } from '@/src/ui/Seen'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../../SiteFrame'
import { requireCoordinator } from '../requireCoordinator'
import { inviteTheOperator } from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.coordination.invite.title }
}

export default async function InviteOperator({ params }: Props) {
  const { locale: spoken } = await params
  const visit = await requireCoordinator(spoken, `/${spoken}/coordination/invite`)
  const { locale, words } = visit
  const said = words.coordination.invite
  return (
    <SiteFrame visit={visit} here={paths.inviteOperator} current="coordination">
      <Top
        crumb={{
          label: words.frame.crumb,
          steps: [
            { label: words.coordination.title, href: paths.coordination(locale) },
            { label: said.title },
          ],
        }}
        title={said.title}
        lede={said.told}
      />
      <ActionForm
        id="invite"
        action={inviteTheOperator.bind(null, locale)}
        kept={words.frame.errors.kept}
      >
        <Organisation visit={visit} />
        <Manager visit={visit} />
        <SendGroup id="send" title={said.act}>
          <Buttons>
            <Button primary>{said.act}</Button> <a href={paths.coordination(locale)}>{said.back}</a>
          </Buttons>
        </SendGroup>
      </ActionForm>
    </SiteFrame>
  )
}

function Organisation({ visit: { words } }: { visit: MemberVisit }) {
  const said = words.coordination.invite
  const languages = Object.entries(words.codes.language).map(([value, label]) => ({ value, label }))
  const memberships = (['member', 'invited'] as const).map((value) => ({
    value,
    label: said.memberships[value],
  }))
  return (
    <Group title={said.organisation} aside={<Seen label={words.frame.visibleTo} by={said.seen} />}>
      <Field name="name" label={said.name} maxLength={200} />
      <Field
        name="kind"
        label={said.kind}
        kind="select"
        value="general-support"
        options={actorKinds.map((value) => ({ value, label: words.codes.kind[value] }))}
      />
      <Choice
        name="membership"
        legend={said.membership}
        layout="across"
        options={memberships}
        value="member"
      />
      <Choice
        name="languages"
        legend={said.languages}
        several
        layout="two"
        options={languages}
        value={['fr', 'nl']}
      />
    </Group>
  )
}

function Manager({ visit: { locale, words } }: { visit: MemberVisit }) {
  const said = words.coordination.invite
  const tongues = locales.map((value) => ({ value, label: words.frame.tongues[value] }))
  return (
    <Group
      title={said.manager}
      aside={<Seen label={words.frame.visibleTo} by={said.seenManager} />}
    >
      <Field name="person" label={said.person} maxLength={200} />
      <Field name="email" label={said.email} kind="email" maxLength={254} />
      <Field name="locale" label={said.locale} kind="select" value={locale} options={tongues} />
    </Group>
  )
}

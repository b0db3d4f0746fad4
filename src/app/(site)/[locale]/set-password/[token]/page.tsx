import type { Metadata } from 'next'
import { openPasswordLink, type PasswordLink } from '@/src/people/passwordLink'
import { paths } from '@/src/paths'
import { whoIsHere, type Visit } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button, Buttons, LinkButton } from '@/src/ui/Buttons'
import { Field } from '@/src/ui/Field'
import { Part } from '@/src/ui/Part'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../../SiteFrame'
import { keepPassword } from './actions'

type Props = { params: Promise<{ locale: string; token: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = (await whoIsHere((await params).locale)).words.passwords.set
  // the token stays out of what a browser says of where it comes from; `no-referrer` would refuse our own form too
  return { title, referrer: 'origin' }
}

/** By the link of an invitation, or of a forgotten password. Opening it changes nothing. */
export default async function SetPassword({ params }: Props) {
  const { locale: spoken, token } = await params
  const visit = await whoIsHere(spoken)
  const link = await openPasswordLink(visit.payload, token)
  return (
    <SiteFrame visit={visit} here={(l) => paths.setPassword(l, token)}>
      {link ? <Choosing visit={visit} link={link} token={token} /> : <Gone visit={visit} />}
    </SiteFrame>
  )
}

type ChoosingProps = { visit: Visit; link: PasswordLink; token: string }

function Choosing({ visit: { locale, words }, link: { account, kind }, token }: ChoosingProps) {
  const { set, rule } = words.passwords
  const isInvited = kind === 'invitation'
  return (
    <>
      <Top
        where={set.title}
        title={isInvited ? set.welcome(account.name) : set.again(account.name)}
        lede={isInvited ? set.ledeInvited(account.email) : set.ledeForgotten}
      />
      <Part id="choose" act title={set.password}>
        <ActionForm id="set" action={keepPassword.bind(null, locale, token)} className="reply">
          <Field
            name="password"
            label={set.password}
            hint={rule}
            kind="password"
            autoComplete="new-password"
          />
          <Field name="repeat" label={set.repeat} kind="password" autoComplete="new-password" />
          <Buttons>
            <Button primary>{set.act}</Button>
          </Buttons>
        </ActionForm>
      </Part>
    </>
  )
}

function Gone({ visit: { locale, words } }: { visit: Visit }) {
  const { set, forgot } = words.passwords
  return (
    <Top where={set.title} title={set.gone} lede={set.goneLede}>
      <Buttons>
        <LinkButton primary href={paths.forgotPassword(locale)}>
          {set.askAnother}
        </LinkButton>{' '}
        <a href={paths.signIn(locale)}>{forgot.back}</a>
      </Buttons>
    </Top>
  )
}

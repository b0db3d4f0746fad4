import type { Metadata } from 'next'
import { paths } from '@/src/paths'
import { whoIsHere } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button, Buttons } from '@/src/ui/Buttons'
import { Field } from '@/src/ui/Field'
import { Part } from '@/src/ui/Part'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../SiteFrame'
import { askForLink } from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.passwords.forgot.title }
}

export default async function ForgotPassword({ params }: Props) {
  const visit = await whoIsHere((await params).locale)
  const { locale, words } = visit
  const said = words.passwords.forgot
  return (
    <SiteFrame visit={visit} here={paths.forgotPassword}>
      <Top where={said.title} title={said.heading} lede={said.lede} />
      <Part id="ask" act title={said.act}>
        <ActionForm id="forgot" action={askForLink.bind(null, locale)} className="reply">
          <Field name="email" label={said.email} kind="email" autoComplete="username" required />
          <Buttons>
            <Button primary>{said.act}</Button> <a href={paths.signIn(locale)}>{said.back}</a>
          </Buttons>
        </ActionForm>
      </Part>
    </SiteFrame>
  )
}

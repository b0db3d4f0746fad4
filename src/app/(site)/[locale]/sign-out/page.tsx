import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { paths } from '@/src/paths'
import { whoIsHere } from '@/src/session'
import { Button, Buttons } from '@/src/ui/Buttons'
import { SiteFrame } from '../../SiteFrame'
import { signOut } from '../../signOut'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.signIn.leaving.title }
}

/** Signing out is an act: an address that is only opened changes nothing. */
export default async function SignOutPage({ params }: Props) {
  const visit = await whoIsHere((await params).locale)
  const { locale, user, words } = visit
  if (!user) redirect(paths.signIn(locale))
  const said = words.signIn.leaving
  return (
    <SiteFrame visit={visit} here={paths.signOut}>
      <form className="confirm" action={signOut.bind(null, locale)}>
        <h1>{said.heading}</h1>
        <p>{said.told}</p>
        <Buttons>
          <Button primary>{said.leave}</Button> <a href={paths.today(locale)}>{said.stay}</a>
        </Buttons>
      </form>
    </SiteFrame>
  )
}

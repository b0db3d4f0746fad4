import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { User } from '@/src/payload-types'
import { paths } from '@/src/paths'
import { safeNext } from '@/src/safeNext'
import { whoIsHere, type Visit } from '@/src/session'
import { currentTerms } from '@/src/terms'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button, Buttons } from '@/src/ui/Buttons'
import { Check } from '@/src/ui/Choice'
import { datesIn } from '@/src/ui/dates'
import { Part } from '@/src/ui/Part'
import { Status } from '@/src/ui/Status'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../SiteFrame'
import { accept } from './actions'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ next?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.terms.title }
}

/** What everybody agrees to before they act here; read again whenever its version changes. */
export default async function Terms({ params, searchParams }: Props) {
  const visit = await whoIsHere((await params).locale)
  const { user, locale, words } = visit
  const next = safeNext((await searchParams).next)
  if (!user) redirect(paths.signIn(locale, paths.terms(locale, next ?? undefined)))
  const said = words.terms
  return (
    <SiteFrame visit={visit} here={(l) => paths.terms(l, next ?? undefined)}>
      <Top
        where={`${said.title}, ${said.version(currentTerms).toLowerCase()}`}
        title={said.heading}
        lede={said.lede}
      />
      <Part id="text" title={said.title}>
        <div className="text">
          {said.text.map(({ title, said: text }) => (
            <section key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </section>
          ))}
          <p className="soft">{said.controller}</p>
          {isAccepted(user) && <Accepted visit={visit} user={user} />}
        </div>
      </Part>
      {!isAccepted(user) && <Accepting visit={visit} next={next} />}
    </SiteFrame>
  )
}

const isAccepted = ({ termsVersion, termsAcceptedAt }: User) =>
  termsVersion === currentTerms && Boolean(termsAcceptedAt)

function Accepted({ visit: { locale, words }, user }: { visit: Visit; user: User }) {
  const day = datesIn(locale).date(new Date(user.termsAcceptedAt ?? 0))
  return (
    <>
      <Status tone="open">{words.terms.accepted(currentTerms, day)}</Status>
      <p>
        <a href={paths.account(locale)}>{words.terms.back}</a>
      </p>
    </>
  )
}

function Accepting({ visit: { locale, words }, next }: { visit: Visit; next: string | null }) {
  const said = words.terms
  return (
    <Part id="accept" act title={said.act}>
      <ActionForm id="terms" action={accept.bind(null, locale, next)} className="reply">
        <Check name="accepted" label={said.accept} />
        <Buttons>
          <Button primary>{said.act}</Button>
        </Buttons>
      </ActionForm>
    </Part>
  )
}

import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { ActorKind } from '@/src/codes/people'
import { demoOf } from '@/src/demo'
import { paths } from '@/src/paths'
import { atTheDoor } from '@/src/queries/atTheDoor'
import { linkOfPersona } from '@/src/queries/linkOfPersona'
import { safeNext } from '@/src/safeNext'
import { whoIsHere, type Visit } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Field } from '@/src/ui/Field'
import { Flash } from '@/src/ui/Flash'
import { Part } from '@/src/ui/Part'
import { SiteFrame } from '../../SiteFrame'
import { signIn } from './actions'
import { Personas } from './Personas'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ next?: string | string[]; password?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.signIn.title }
}

/** The door: what this is, and may I come in. */
export default async function SignInPage({ params, searchParams }: Props) {
  const visit = await whoIsHere((await params).locale)
  const { next: wanted, password } = await searchParams
  const next = safeNext(wanted)
  if (visit.user) redirect(next ?? paths.today(visit.locale))
  const { members, axes } = await atTheDoor(visit.payload, visit.locale)
  return (
    <SiteFrame visit={visit} here={(locale) => paths.signIn(locale, next ?? undefined)}>
      {password === 'set' && <Flash tone="open" text={visit.words.passwords.set.done} />}
      <Door visit={visit} next={next} />
      <DemoOnly visit={visit} />
      <Members visit={visit} members={members} />
      <Part id="axes" title={visit.words.signIn.axes}>
        <ol className="axes">
          {axes.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ol>
      </Part>
    </SiteFrame>
  )
}

function Door({ visit: { locale, words }, next }: { visit: Visit; next: string | null }) {
  const said = words.signIn
  return (
    <div className="cols door">
      <div>
        <header className="top">
          <h1>{said.heading}</h1>
          <p className="lede">{said.lede}</p>
        </header>
      </div>
      <Part id="enter" act title={said.enter}>
        <ActionForm id="enter" action={signIn.bind(null, locale, next)} className="reply">
          <Field name="email" label={said.email} kind="email" autoComplete="username" />
          <Field
            name="password"
            label={said.password}
            kind="password"
            autoComplete="current-password"
          />
          <p>
            <button className="btn primary">{said.enter}</button>
          </p>
          <p className="small">
            <a href={paths.forgotPassword(locale)}>{said.forgotten}</a>
          </p>
        </ActionForm>
        <p className="source">{said.entrepreneur}</p>
      </Part>
    </div>
  )
}

async function DemoOnly({ visit: { payload, locale, words } }: { visit: Visit }) {
  if (!(await demoOf(payload))) return null
  const token = await linkOfPersona(payload)
  return (
    <Personas
      locale={locale}
      words={words.signIn.demo}
      mehdi={token && paths.entrepreneur(locale, token)}
    />
  )
}

type Members = Awaited<ReturnType<typeof atTheDoor>>['members']

// prettier-ignore
const kinds: readonly ActorKind[] = [
  'legal', 'accounting', 'finance', 'general-support', 'specialised-support', 'psychological-support', 'federation',
]

/** Grouped by what they are, as the first plenary named them. */
function Members({ visit: { words }, members }: { visit: Visit; members: Members }) {
  const said = words.signIn.members
  return (
    <Part
      id="members"
      title={said.title}
      told={
        <>
          <time dateTime="2023-01-18">{said.firstPlenary}</time>. {said.told}
        </>
      }
    >
      <dl className="kinds">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{words.codes.kind[kind]}</dt>
            {members
              .filter((member) => member.kind === kind)
              .map(({ id, name, languages }) => (
                <dd key={id} lang={languages?.join() === 'nl' ? 'nl' : undefined}>
                  {name}
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </Part>
  )
}

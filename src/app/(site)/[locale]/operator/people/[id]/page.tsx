import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { User } from '@/src/payload-types'
import { paths } from '@/src/paths'
import { hasJoined } from '@/src/people/invite'
import { colleaguesOf } from '@/src/queries/colleaguesOf'
import { whoIsHere } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button, Buttons, LinkButton } from '@/src/ui/Buttons'
import { Group } from '@/src/ui/Group'
import { Part } from '@/src/ui/Part'
import { Status } from '@/src/ui/Status'
import { Top } from '@/src/ui/Top'
import { AbsenceForm } from '../../../../AbsenceForm'
import { SiteFrame } from '../../../../SiteFrame'
import { requireManager, type OperatorVisit } from '../../requireManager'
import { saveFunctions, savePersonAbsence, sendAgain, switchOn } from '../actions'
import { FunctionBoxes } from '../FunctionBoxes'

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.operator.people.title }
}

/** One colleague: what they do here, when they are away, whether they still come in. */
export default async function Colleague({ params }: Props) {
  const { locale: spoken, id } = await params
  const visit = await requireManager(spoken, `/${spoken}/operator/people/${id}`)
  const { locale, words, user } = visit
  const people = await colleaguesOf(visit)
  const person = people.find((one) => one.id === id)
  if (!person) notFound()
  const said = words.operator
  const isSelf = person.id === user.id
  return (
    <SiteFrame visit={visit} here={(l) => paths.colleague(l, id)} current="operator">
      <Top
        crumb={{
          label: words.frame.crumb,
          steps: [
            { label: said.title, href: paths.operator(locale) },
            { label: said.people.title },
          ],
        }}
        title={person.name}
        lede={person.email}
      >
        {!hasJoined(person) && person.active !== false && <Waiting visit={visit} person={person} />}
        {isSelf && <p>{said.person.yourself}</p>}
      </Top>
      {!isSelf && <Rights visit={visit} person={person} />}
      <AbsenceForm
        visit={visit}
        person={person}
        colleagues={people}
        action={savePersonAbsence.bind(null, locale, person.id)}
      />
      {!isSelf && <Account visit={visit} person={person} />}
    </SiteFrame>
  )
}

type PersonProps = { visit: OperatorVisit; person: User }

const Waiting = ({ visit: { locale, words }, person }: PersonProps) => (
  <>
    <Status tone="waiting" since={words.operator.person.againTold}>
      {words.operator.people.states.invited}
    </Status>
    <form action={sendAgain.bind(null, locale, person.id)}>
      <Button>{words.operator.person.again}</Button>
    </form>
  </>
)

const Rights = ({ visit: { locale, words }, person }: PersonProps) => (
  <ActionForm
    id="rights"
    action={saveFunctions.bind(null, locale, person.id)}
    kept={words.frame.errors.kept}
  >
    <Group
      title={words.operator.person.rights}
      aside={<p className="soft small">{words.operator.person.rightsTold}</p>}
    >
      <FunctionBoxes words={words} held={person.functions ?? []} />
      <Buttons>
        <Button>{words.operator.person.save}</Button>
      </Buttons>
    </Group>
  </ActionForm>
)

function Account({ visit: { locale, words }, person }: PersonProps) {
  const { person: said, people } = words.operator
  if (person.active === false)
    return (
      <Part id="account" title={people.states.off} told={said.isOff}>
        <ActionForm id="on" action={switchOn.bind(null, locale, person.id)} className="reply">
          <Buttons>
            <Button>{said.on}</Button>
          </Buttons>
        </ActionForm>
      </Part>
    )
  return (
    <Part id="account" title={people.state} told={said.offTold}>
      <Buttons>
        <LinkButton halt href={`${paths.colleague(locale, person.id)}/off`}>
          {said.off}
        </LinkButton>
      </Buttons>
    </Part>
  )
}

import type { Metadata } from 'next'
import type { Actor } from '@/src/payload-types'
import { paths } from '@/src/paths'
import { whoIsHere } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button, Buttons } from '@/src/ui/Buttons'
import { Choice } from '@/src/ui/Choice'
import { communeOptions } from '@/src/ui/communeNames'
import { Field } from '@/src/ui/Field'
import { Group, SendGroup } from '@/src/ui/Group'
import { Seen } from '@/src/ui/Seen'
import { Top } from '@/src/ui/Top'
import { SiteFrame } from '../../../SiteFrame'
import { requireManager, type OperatorVisit } from '../requireManager'
import { saveProfile } from './actions'
import { linesFor } from './desks'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.operator.profile.title }
}

export default async function ProfilePage({ params }: Props) {
  const { locale: spoken } = await params
  const visit = await requireManager(spoken, `/${spoken}/operator/profile`)
  const { locale, words, actor } = visit
  const said = words.operator.profile
  return (
    <SiteFrame visit={visit} here={paths.profile} current="operator">
      <Top
        crumb={{
          label: words.frame.crumb,
          steps: [
            { label: words.operator.title, href: paths.operator(locale) },
            { label: said.title },
          ],
        }}
        title={said.heading}
        lede={said.fixed}
      />
      <ActionForm
        id="profile"
        action={saveProfile.bind(null, locale)}
        kept={words.frame.errors.kept}
      >
        <About visit={visit} />
        <Desks visit={visit} points={actor.contactPoints ?? []} />
        <SendGroup id="save" title={said.save}>
          <Buttons>
            <Button primary>{said.save}</Button> <a href={paths.operator(locale)}>{said.keep}</a>
          </Buttons>
        </SendGroup>
      </ActionForm>
    </SiteFrame>
  )
}

function About({ visit: { locale, words, actor } }: { visit: OperatorVisit }) {
  const said = words.operator.profile
  const languages = Object.entries(words.codes.language).map(([value, label]) => ({ value, label }))
  return (
    <Group title={said.about} aside={<Seen label={words.frame.visibleTo} by={said.seen} />}>
      <Field name="name" label={said.name} value={actor.name} maxLength={200} />
      <div className="pair">
        <Field
          name="acronym"
          label={said.acronym}
          optional={words.frame.optional}
          value={actor.acronym ?? ''}
          maxLength={40}
        />
        <Field
          name="enterpriseNumber"
          label={said.number}
          optional={words.frame.optional}
          value={actor.enterpriseNumber ?? ''}
          inputMode="numeric"
          maxLength={20}
        />
      </div>
      <Choice
        name="languages"
        legend={said.languages}
        several
        layout="two"
        options={languages}
        value={actor.languages ?? []}
      />
      <Choice
        name="communes"
        legend={said.communes}
        hint={said.communesHint}
        several
        layout="two"
        options={communeOptions(locale)}
        value={actor.communes ?? []}
      />
    </Group>
  )
}

function Desks({
  visit: { words },
  points,
}: {
  visit: OperatorVisit
  points: NonNullable<Actor['contactPoints']>
}) {
  const said = words.operator.profile
  return (
    <Group title={said.desks} aside={<p className="soft small">{said.desksTold}</p>}>
      {Array.from({ length: linesFor(points.length) }, (_, n) => (
        <fieldset key={n}>
          <legend className="ask">{said.desk(n + 1)}</legend>
          <div className="pair">
            <Field
              name={`desk.${n}.name`}
              label={said.deskName}
              value={points[n]?.name ?? ''}
              maxLength={120}
            />
            <Field
              name={`desk.${n}.hours`}
              label={said.deskHours}
              value={points[n]?.hours ?? ''}
              maxLength={200}
            />
          </div>
          <div className="pair">
            <Field
              name={`desk.${n}.phone`}
              label={said.deskPhone}
              kind="tel"
              value={points[n]?.phone ?? ''}
              maxLength={40}
            />
            <Field
              name={`desk.${n}.email`}
              label={said.deskEmail}
              kind="email"
              value={points[n]?.email ?? ''}
              maxLength={200}
            />
          </div>
        </fieldset>
      ))}
    </Group>
  )
}

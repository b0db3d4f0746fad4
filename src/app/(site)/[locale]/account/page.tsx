import type { Metadata } from 'next'
import { locales } from '@/src/codes/languages'
import { paths } from '@/src/paths'
import { colleaguesOf } from '@/src/queries/colleaguesOf'
import { requireMember, whoIsHere, type MemberVisit } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button, Buttons } from '@/src/ui/Buttons'
import { datesIn } from '@/src/ui/dates'
import { Facts } from '@/src/ui/Facts'
import { Field } from '@/src/ui/Field'
import { Flash } from '@/src/ui/Flash'
import { Group } from '@/src/ui/Group'
import { Part } from '@/src/ui/Part'
import { Seen } from '@/src/ui/Seen'
import { Top } from '@/src/ui/Top'
import { AbsenceForm } from '../../AbsenceForm'
import { SiteFrame } from '../../SiteFrame'
import { saveAbsence, saveMe, savePassword } from './actions'
import { Feeds, Weekly } from './News'
import { OwnCard } from './OwnCard'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ saved?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await whoIsHere((await params).locale)).words.account.title }
}

/** One's own account: how one is called, when one is away, the password. */
export default async function Account({ params, searchParams }: Props) {
  const { locale: spoken } = await params
  const visit = await requireMember(spoken, `/${spoken}/account`)
  const { user, words } = visit
  const said = words.account
  return (
    <SiteFrame visit={visit} here={paths.account}>
      <Top where={said.title} title={said.heading(user.name)} lede={said.lede(user.email)}>
        {(await searchParams).saved && <Flash tone="open" text={said.saved} />}
      </Top>
      <Me visit={visit} />
      {user.actor && (
        <AbsenceForm
          visit={visit}
          person={user}
          colleagues={await colleaguesOf(visit)}
          action={saveAbsence.bind(null, visit.locale)}
          seen={<Seen label={words.frame.visibleTo} by={said.away.seen} />}
        />
      )}
      <Weekly visit={visit} />
      <Password visit={visit} />
      <Feeds visit={visit} />
      <OwnCard visit={visit} />
      <Noted visit={visit} />
    </SiteFrame>
  )
}

function Me({ visit: { user, locale, words } }: { visit: MemberVisit }) {
  const said = words.account.me
  const options = locales.map((value) => ({ value, label: words.frame.tongues[value] }))
  return (
    <ActionForm id="me" action={saveMe.bind(null, locale)} kept={words.frame.errors.kept}>
      <Group title={said.title} aside={<Seen label={words.frame.visibleTo} by={said.seen} />}>
        <Field
          name="name"
          label={said.name}
          value={user.name}
          autoComplete="name"
          maxLength={200}
        />
        <Field
          name="locale"
          label={said.locale}
          kind="select"
          value={user.locale}
          options={options}
        />
        <Buttons>
          <Button>{said.act}</Button>
        </Buttons>
      </Group>
    </ActionForm>
  )
}

function Password({ visit: { locale, words } }: { visit: MemberVisit }) {
  const said = words.account.password
  return (
    <ActionForm id="password" action={savePassword.bind(null, locale)}>
      <Group title={said.title} aside={<p className="soft small">{said.told}</p>}>
        <Field name="old" label={said.old} kind="password" autoComplete="current-password" />
        <Field
          name="next"
          label={said.next}
          hint={words.passwords.rule}
          kind="password"
          autoComplete="new-password"
        />
        <Field name="repeat" label={said.repeat} kind="password" autoComplete="new-password" />
        <Buttons>
          <Button>{said.act}</Button>
        </Buttons>
      </Group>
    </ActionForm>
  )
}

function Noted({ visit: { user, person, locale, words } }: { visit: MemberVisit }) {
  const { facts: said } = words.account
  const roles = user.roles.filter((role) => role !== 'member').map((role) => words.codes.role[role])
  const functions = (user.functions ?? []).map((one) => words.codes.function[one])
  const day = datesIn(locale).date(new Date(user.termsAcceptedAt ?? 0))
  return (
    <Part id="noted" title={said.title}>
      <Facts
        list={[
          { term: said.actor, value: person.actor?.name ?? said.none },
          { term: said.functions, value: functions.join(', ') || said.none },
          ...(roles.length ? [{ term: said.roles, value: roles.join(', ') }] : []),
          {
            term: said.terms,
            value: said.termsOn(user.termsVersion ?? '', day),
            note: <a href={paths.terms(locale)}>{said.readTerms}</a>,
          },
        ]}
      />
      <p className="source">{said.changedBy}</p>
    </Part>
  )
}

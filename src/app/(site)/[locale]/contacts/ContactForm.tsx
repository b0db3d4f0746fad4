import { contactKinds } from '@/src/codes/contacts'
import { locales, type Locale } from '@/src/codes/languages'
import { paths } from '@/src/paths'
import { colleaguesOf } from '@/src/queries/colleaguesOf'
import { contactsOfOperator } from '@/src/queries/contactsOfOperator'
import type { ContactToEdit } from '@/src/queries/contactToEdit'
import { knownNeeds } from '@/src/queries/knownNeeds'
import type { MemberVisit } from '@/src/session'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button, Buttons } from '@/src/ui/Buttons'
import { Check, Choice } from '@/src/ui/Choice'
import { Field } from '@/src/ui/Field'
import type { FormAction } from '@/src/ui/formState'
import { Group, SendGroup } from '@/src/ui/Group'
import { Seen } from '@/src/ui/Seen'
import { NeedBoxes } from '../operator/services/NeedBoxes'
import { ChannelLines } from './ChannelLines'
import { contactSaid } from './saying'

type Props = {
  visit: MemberVisit
  action: FormAction
  /** One's own card: nobody else's name or account is asked for. */
  mine: boolean
  contact?: ContactToEdit
}

/** Who or what is reached, for what, in which languages, by which lines. */
export async function ContactForm({ visit, action, mine, contact }: Props) {
  const { locale, words } = visit
  const said = words.directory.form
  const families = await knownNeeds(visit)
  const languages = Object.entries(words.codes.language).map(([value, label]) => ({ value, label }))
  const back = contact ? paths.contact(locale, contact.id) : paths.contacts(locale)
  return (
    <ActionForm id="contact" action={action} kept={words.frame.errors.kept}>
      <Group title={said.about} aside={<Seen label={words.frame.visibleTo} by={said.seen} />}>
        {!mine && !contact && <Kinds visit={visit} />}
        <Functions locale={locale} visit={visit} contact={contact} />
      </Group>
      <Name visit={visit} mine={mine} contact={contact} />
      <Group title={said.skills} aside={<Seen label={words.frame.visibleTo} by={said.seen} />}>
        <NeedBoxes legend={said.needs} families={families} chosen={contact?.competences ?? []} />
        <Choice
          name="languages"
          legend={said.languages}
          several
          layout="two"
          options={languages}
          value={contact?.languages ?? [locale]}
        />
      </Group>
      <ChannelLines visit={visit} contact={contact} mine={mine} />
      <SendGroup id="save" title={said.save}>
        <Buttons>
          <Button primary>{said.save}</Button> <a href={back}>{said.keep}</a>
        </Buttons>
      </SendGroup>
    </ActionForm>
  )
}

type PartProps = { visit: MemberVisit; contact?: ContactToEdit }

const Kinds = ({ visit: { words } }: PartProps) => (
  <Choice
    name="kind"
    legend={words.directory.form.kind}
    options={contactKinds.toReversed().map((value) => ({
      value,
      label: words.directory.form.kinds[value],
      hint: words.directory.form.kindHints[value],
    }))}
    value="function"
  />
)

/** The reader's own language first. */
function Functions({ locale, visit: { words }, contact }: PartProps & { locale: Locale }) {
  const tongue = (one: Locale) => {
    const name = words.codes.language[one]
    return locale === 'fr' ? name.toLowerCase() : name
  }
  return [locale, ...locales.filter((one) => one !== locale)].map((one) => (
    <div key={one} lang={one === locale ? undefined : one}>
      <Field
        name={`function.${one}`}
        label={<span lang={locale}>{words.directory.form.function(tongue(one))}</span>}
        value={contact?.function[one] ?? ''}
        maxLength={200}
      />
    </div>
  ))
}

/** The name, the account and the deputy: shown under one rule, asked for in one place. */
async function Name({ visit, mine, contact }: PartProps & { mine: boolean }) {
  const { words, locale, user } = visit
  const said = words.directory.form
  const isSeen = !contact || contact.namesOpen
  const isOwn = mine || contact?.own
  const others = (await contactsOfOperator(visit)).filter(({ id }) => id !== contact?.id)
  const isOpenAccount =
    !mine && (!contact || (contact.decides && contact.kind === 'person' && !contact.user))
  const people = isOpenAccount ? await colleaguesOf(visit) : []
  return (
    <Group title={said.name} aside={<Seen label={words.frame.visibleTo} by={said.nameSeen} />}>
      <Field
        name="name"
        label={said.name}
        optional={words.frame.optional}
        hint={isSeen ? undefined : said.nameKept}
        value={contact?.name ?? (mine ? user.name : '')}
        maxLength={200}
      />
      {isOwn && (
        <Check
          name="listed"
          label={said.listed}
          hint={said.listedHint}
          checked={contact?.listedByName ?? false}
        />
      )}
      {isOpenAccount && (
        <Field
          name="user"
          label={said.user}
          hint={said.userHint}
          kind="select"
          value=""
          options={[
            { value: '', label: said.noUser },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      {isSeen && (
        <Field
          name="deputy"
          label={said.deputy}
          kind="select"
          value={contact?.deputy ?? ''}
          options={[
            { value: '', label: said.noDeputy },
            ...others.map((one) => ({ value: one.id, label: contactSaid(locale, one) })),
          ]}
        />
      )}
    </Group>
  )
}

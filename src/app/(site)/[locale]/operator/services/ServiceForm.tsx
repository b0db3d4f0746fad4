import { locales, type Locale } from '@/src/codes/languages'
import { audiences, capacities } from '@/src/codes/people'
import { stages } from '@/src/codes/situation'
import { idOf } from '@/src/idOf'
import { paths } from '@/src/paths'
import type { NeedFamily } from '@/src/queries/knownNeeds'
import type { ServiceInAllTongues } from '@/src/queries/serviceInAllTongues'
import { ActionForm } from '@/src/ui/ActionForm'
import { Button, Buttons } from '@/src/ui/Buttons'
import { Choice } from '@/src/ui/Choice'
import { communeOptions } from '@/src/ui/communeNames'
import { Field } from '@/src/ui/Field'
import { Group, SendGroup } from '@/src/ui/Group'
import { Seen } from '@/src/ui/Seen'
import type { OperatorVisit } from '../requireManager'
import { saveService } from './actions'
import { NeedBoxes } from './NeedBoxes'

type Props = {
  visit: OperatorVisit
  families: readonly NeedFamily[]
  service?: ServiceInAllTongues
}

/** What is offered, in three languages, and whom it suits. */
export function ServiceForm({ visit, families, service }: Props) {
  const { locale, words } = visit
  const said = words.operator.service
  return (
    <ActionForm
      id="service"
      action={saveService.bind(null, locale, service?.id ?? null)}
      kept={words.frame.errors.kept}
    >
      <About visit={visit} service={service} />
      <Fits visit={visit} families={families} service={service} />
      <SendGroup id="save" title={said.room}>
        <Choice
          name="capacity"
          legend={said.room}
          hush
          layout="across"
          options={capacities.map((value) => ({ value, label: words.codes.capacity[value] }))}
          value={service?.capacity ?? 'open'}
        />
        <Buttons>
          <Button primary>{said.save}</Button> <a href={paths.operator(locale)}>{said.keep}</a>
        </Buttons>
      </SendGroup>
    </ActionForm>
  )
}

type PartProps = Pick<Props, 'visit' | 'service'>

/** The reader's own language first. */
const tonguesFor = (locale: Locale) => [locale, ...locales.filter((one) => one !== locale)]

function About({ visit: { locale, words }, service }: PartProps) {
  const said = words.operator.service
  const tongue = (one: Locale) => {
    const name = words.codes.language[one]
    return locale === 'fr' ? name.toLowerCase() : name
  }
  return (
    <Group
      title={said.about}
      aside={
        <>
          <p className="soft small">{said.aboutTold}</p>
          <Seen label={words.frame.visibleTo} by={said.seen} />
        </>
      }
    >
      {tonguesFor(locale).map((one) => (
        <div key={one} className="fields" lang={one === locale ? undefined : one}>
          <Field
            name={`name.${one}`}
            label={said.name(tongue(one))}
            value={service?.name?.[one] ?? ''}
            maxLength={200}
          />
          <Field
            name={`description.${one}`}
            label={said.description(tongue(one))}
            kind="textarea"
            rows={3}
            value={service?.description?.[one] ?? ''}
            maxLength={2000}
          />
          <Field
            name={`howToReach.${one}`}
            label={said.how(tongue(one))}
            kind="textarea"
            rows={2}
            value={service?.howToReach?.[one] ?? ''}
            maxLength={1000}
          />
        </div>
      ))}
      <Field
        name="cost"
        label={said.cost}
        hint={said.costHint}
        value={service?.cost ?? ''}
        maxLength={200}
      />
    </Group>
  )
}

function Fits({
  visit: { locale, words, actor },
  families,
  service,
}: Omit<Props, 'service'> & PartProps) {
  const { operator, codes } = words
  const said = operator.service
  const languages = Object.entries(codes.language).map(([value, label]) => ({ value, label }))
  return (
    <Group title={said.fits} aside={<p className="soft small">{said.needsHint}</p>}>
      <NeedBoxes
        legend={said.needs}
        families={families}
        chosen={(service?.needs ?? []).flatMap((need) => idOf(need) ?? [])}
      />
      <Choice
        name="stages"
        legend={said.stages}
        several
        layout="two"
        options={stages.map((value) => ({
          value,
          label: codes.stage[value],
          hint: codes.stageHint[value],
        }))}
        value={service?.stages ?? [...stages]}
      />
      <Choice
        name="audience"
        legend={said.audience}
        several
        layout="two"
        options={audiences.map((value) => ({ value, label: codes.audience[value] }))}
        value={service?.audience ?? []}
      />
      <Choice
        name="languages"
        legend={said.languages}
        several
        layout="two"
        options={languages}
        value={service?.languages ?? actor.languages ?? []}
      />
      <Choice
        name="communes"
        legend={said.communes}
        hint={said.communesHint}
        several
        layout="two"
        options={communeOptions(locale)}
        value={service?.communes ?? []}
      />
    </Group>
  )
}

import { answerStatuses, outputKinds, practiceForms, readerships } from '@/src/codes/knowledge'
import { audiences } from '@/src/codes/people'
import { stages } from '@/src/codes/situation'
import { Choice } from '@/src/ui/Choice'
import { Field, type Option } from '@/src/ui/Field'
import { Group } from '@/src/ui/Group'
import { Seen } from '@/src/ui/Seen'
import type { FactField } from '@/src/writing/fields'
import { listed, sourcesOf } from '@/src/writing/flat'
import { NeedBoxes } from '../../operator/services/NeedBoxes'
import { Files } from './Files'
import { isEditor } from './kinds'
import { Sources } from './Sources'
import type { Writing } from './TextForm'

/** What stands around the words: where it comes from, whom it serves, what it rests on. */
export function Facts(writing: Writing) {
  const isPractice = writing.collection === 'good-practices'
  return (
    <>
      <Place {...writing} />
      {isPractice ? <Fits {...writing} /> : <Answer {...writing} />}
      <Rests {...writing} />
      {isPractice && isEditor(writing.visit) && <Evaluation {...writing} />}
    </>
  )
}

const field = ({ visit: { words }, flat }: Writing, name: FactField) => ({
  name,
  label: words.writing.field[name],
  value: flat[name] ?? '',
})

const coded = (codes: readonly string[], words: Readonly<Record<string, string>>): Option[] =>
  codes.map((value) => ({ value, label: words[value] ?? value }))

/** One of a list, or none yet. */
function One(props: {
  writing: Writing
  name: FactField
  options: readonly Option[]
  none?: string
}) {
  const { writing, name, options, none } = props
  if (!options.length) return null
  const first = { value: '', label: none ?? writing.visit.words.writing.none }
  return <Field {...field(writing, name)} kind="select" options={[first, ...options]} />
}

function Place(writing: Writing) {
  const { visit, collection, choices, flat } = writing
  const { words } = visit
  const { knowledgeCodes: codes, writing: said } = words
  return (
    <Group
      title={said.groups.place}
      aside={
        <>
          <p className="soft small">{said.told.place}</p>
          <Seen
            label={words.frame.visibleTo}
            by={flat.audience === 'group' ? said.seenGroup : said.seenText}
          />
        </>
      }
    >
      {collection === 'outputs' ? (
        <Field
          {...field(writing, 'kind')}
          kind="select"
          options={coded(outputKinds, codes.outputKind)}
        />
      ) : (
        <Choice
          name="form"
          legend={said.field.form}
          layout="across"
          options={coded(practiceForms, codes.practiceForm)}
          value={flat.form}
        />
      )}
      <One writing={writing} name="axis" options={choices.axis} none={said.notYet} />
      <One writing={writing} name="group" options={choices.group} />
      <One writing={writing} name="output" options={choices.output} />
      <One writing={writing} name="meeting" options={choices.meeting} />
      <One writing={writing} name="decision" options={choices.decision} />
      <One writing={writing} name="actor" options={choices.actor} />
      <One writing={writing} name="contact" options={choices.contact} />
      <Choice
        name="audience"
        legend={said.field.audience}
        layout="across"
        options={coded(readerships, codes.readership)}
        value={flat.audience || 'members'}
      />
    </Group>
  )
}

const Boxes = ({ name }: { name: FactField }) => <input type="hidden" name="boxes" value={name} />

function Fits(writing: Writing) {
  const { visit, choices, flat } = writing
  const { codes, writing: said } = visit.words
  return (
    <Group title={said.groups.fits} aside={<p className="soft small">{said.told.fits}</p>}>
      <Boxes name="needs" />
      <NeedBoxes legend={said.field.needs} families={choices.needs} chosen={listed(flat.needs)} />
      <Boxes name="stages" />
      <Choice
        name="stages"
        legend={said.field.stages}
        several
        layout="two"
        options={stages.map((value) => ({
          value,
          label: codes.stage[value],
          hint: codes.stageHint[value],
        }))}
        value={listed(flat.stages)}
      />
      <Boxes name="serves" />
      <Choice
        name="serves"
        legend={said.field.serves}
        several
        layout="two"
        options={coded(audiences, codes.audience)}
        value={listed(flat.serves)}
      />
    </Group>
  )
}

function Rests(writing: Writing) {
  const { visit, flat, files } = writing
  const { words } = visit
  const said = words.writing
  return (
    <Group
      title={said.groups.rests}
      aside={
        <>
          <p className="soft small">{said.told.rests}</p>
          <Seen
            label={words.frame.visibleTo}
            by={flat.audience === 'group' ? said.seenGroup : said.seenText}
          />
        </>
      }
    >
      <div className="pair">
        <Field {...field(writing, 'factsAsOf')} kind="date" />
        <Field {...field(writing, 'reviewOn')} kind="date" />
      </div>
      <Sources
        legend={said.field.sources}
        rows={sourcesOf(flat)}
        words={{
          ...said.source,
          n: Array.from({ length: 40 }, (_, n) => said.source.n(n + 1)),
        }}
      />
      <Boxes name="files" />
      <Files
        legend={said.field.files}
        words={said.files}
        ids={listed(flat.files)}
        names={Object.fromEntries(files)}
      />
    </Group>
  )
}

function Answer(writing: Writing) {
  const { knowledgeCodes, writing: said } = writing.visit.words
  return (
    <Group title={said.groups.answer} aside={<p className="soft small">{said.told.answer}</p>}>
      <Field {...field(writing, 'addressee')} maxLength={300} />
      <div className="pair">
        <One
          writing={writing}
          name="answer.status"
          options={coded(answerStatuses, knowledgeCodes.answerStatus)}
        />
        <Field {...field(writing, 'answer.date')} kind="date" />
      </div>
      <Field {...field(writing, 'answer.text')} kind="textarea" rows={3} maxLength={2000} />
    </Group>
  )
}

function Evaluation(writing: Writing) {
  const { writing: said } = writing.visit.words
  return (
    <Group
      title={said.groups.evaluation}
      aside={<p className="soft small">{said.told.evaluation}</p>}
    >
      <Field {...field(writing, 'evaluation.source')} maxLength={300} />
      <Field {...field(writing, 'evaluation.on')} kind="date" short />
    </Group>
  )
}

'use client'
import type { ReactNode } from 'react'
import type { Named } from '@/src/disclosure/seen'
import type { Need } from '@/src/workflows/stepFields'
import type { StepWords } from './stepWords'

type Props = {
  need: Need
  words: StepWords
  colleagues: readonly Named[]
  wrong?: string
}
type Choice = { value: string; label: string }

/** One field of a step: boxes for several codes, a list for one, a day, a moment, a yes or no, or words. */
export function StepField({ need, words, colleagues, wrong }: Props) {
  const { field, required, values } = need
  const name = words.field[field] ?? field
  const choices = (values ?? []).map((value) => ({
    value,
    label: words.values[field]?.[value] ?? value,
  }))
  const told = (
    <>
      {name}
      {!required && <span className="relais-soft"> ({words.panel.optional})</span>}
    </>
  )
  if (field.endsWith('.codes'))
    return <Boxes field={field} type="checkbox" told={told} choices={choices} wrong={wrong} />
  if (field === 'contact.reached')
    return <Boxes field={field} type="radio" told={told} choices={yesOrNo(words)} wrong={wrong} />
  return (
    <label className="relais-field">
      <span className="relais-name">{told}</span>
      {field === 'owner.user' ? (
        <List
          field={field}
          choices={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : values ? (
        <List field={field} choices={[{ value: '', label: '–' }, ...choices]} />
      ) : days.includes(field) ? (
        <input name={field} type="date" />
      ) : field === 'missingLanguage' ? (
        <input name={field} type="checkbox" value="yes" />
      ) : moments.includes(field) ? (
        <input name={field} type="datetime-local" />
      ) : (
        <textarea name={field} rows={3} />
      )}
      {wrong && <span className="relais-wrong">{wrong}</span>}
    </label>
  )
}

const days = ['firstContactOn', 'reviewOn', 'factsAsOf']
const moments = ['contact.at', 'publishAt']

const yesOrNo = ({ yes, no }: StepWords): Choice[] => [
  { value: 'yes', label: yes },
  { value: 'no', label: no },
]

function List({ field, choices }: { field: string; choices: readonly Choice[] }) {
  return (
    <select name={field}>
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}

type BoxesProps = {
  field: string
  type: 'checkbox' | 'radio'
  told: ReactNode
  choices: readonly Choice[]
  wrong?: string
}

function Boxes({ field, type, told, choices, wrong }: BoxesProps) {
  return (
    <fieldset className="relais-field">
      <legend>{told}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} className="relais-choice">
          <input type={type} name={field} value={value} />
          {label}
        </label>
      ))}
      {wrong && <span className="relais-wrong">{wrong}</span>}
    </fieldset>
  )
}

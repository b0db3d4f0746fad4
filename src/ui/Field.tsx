'use client'

import type { ReactNode } from 'react'
import { useAnswer } from './ActionForm'
import { Sign } from './Sign'

export type Option = { value: string; label: string }

type Props = {
  name: string
  label: ReactNode
  /** A word after the label: "facultatif". */
  optional?: string
  hint?: ReactNode
  /** textarea and select, or any type of input. */
  kind?:
    | 'text'
    | 'email'
    | 'tel'
    | 'password'
    | 'date'
    | 'time'
    | 'datetime-local'
    | 'number'
    | 'search'
    | 'textarea'
    | 'select'
  /** What stands there before anything is typed. */
  value?: string
  options?: readonly Option[]
  rows?: number
  short?: boolean
  required?: boolean
  autoComplete?: string
  inputMode?: 'numeric' | 'tel' | 'email'
  maxLength?: number
  min?: string
  max?: string
}

/** A label and what one types into it. Inside an `ActionForm` it shows its error and keeps what was typed. */
export function Field({ name, label, optional, hint, ...control }: Props) {
  const { id, error, typed } = useAnswer(name)
  const about = [error && `${id}-why`, hint && `${id}-hint`, error?.mend && `${id}-mend`].filter(
    Boolean,
  )
  const described = {
    id,
    name,
    className: control.short ? 'input short' : 'input',
    'aria-invalid': error ? true : undefined,
    'aria-describedby': about.join(' ') || undefined,
    'aria-required': control.required || undefined,
  }
  return (
    <div className={error ? 'field bad' : 'field'}>
      <label htmlFor={id}>
        {label}
        {optional && (
          <>
            {' '}
            <span className="hint">{optional}</span>
          </>
        )}
      </label>
      {error && <Why id={`${id}-why`}>{error.message}</Why>}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Control
        {...control}
        described={described}
        value={typeof typed === 'string' ? typed : control.value}
      />
      {error?.mend && (
        <p className="mend" id={`${id}-mend`}>
          {error.mend}
        </p>
      )}
    </div>
  )
}

/** What is wrong with a field, beside it. */
export const Why = ({ id, children }: { id: string; children: ReactNode }) => (
  <p className="why" id={id}>
    <Sign tone="alert" />
    {children}
  </p>
)

type ControlProps = Omit<Props, 'name' | 'label' | 'optional' | 'hint' | 'short' | 'required'> & {
  described: { id: string; name: string; className: string }
}

function Control({
  described,
  kind = 'text',
  value,
  options = [],
  rows = 5,
  ...rest
}: ControlProps) {
  const { autoComplete = 'off', inputMode, maxLength, min, max } = rest
  if (kind === 'textarea')
    return <textarea {...described} rows={rows} maxLength={maxLength} defaultValue={value} />
  if (kind === 'select')
    // a form that was answered is reset to its first choice: the key makes what was chosen the first choice
    return (
      <select {...described} key={value} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )
  return (
    <input
      {...described}
      {...{ type: kind, autoComplete, inputMode, maxLength, min, max }}
      defaultValue={kind === 'password' ? undefined : value}
    />
  )
}

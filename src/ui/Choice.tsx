'use client'

import type { ReactNode } from 'react'
import { useAnswer } from './ActionForm'
import { Why } from './Field'

export type ChoiceOption = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

type Props = {
  name: string
  legend: ReactNode
  /** Where the part's title already asks, the legend is for ears only. */
  hush?: boolean
  hint?: ReactNode
  /** Several answers, or one. */
  several?: boolean
  options: readonly ChoiceOption[]
  value?: string | readonly string[]
  layout?: 'two' | 'across'
}

/** One answer among some, or several: all in sight. Inside an `ActionForm` it shows its error and keeps what was chosen. */
export function Choice({ name, legend, hush, hint, several, options, value, layout }: Props) {
  const { id, error, typed, answered } = useAnswer(name)
  const chosen = [typed ?? (answered ? [] : (value ?? []))].flat()
  return (
    <fieldset className={error ? 'bad' : undefined} aria-describedby={error && `${id}-why`}>
      <legend className={hush ? 'hush' : 'ask'}>
        {legend}
        {hint && (
          <>
            {' '}
            <span className="hint">{hint}</span>
          </>
        )}
      </legend>
      {error && <Why id={`${id}-why`}>{error.message}</Why>}
      <div className={layout ? `choice ${layout}` : 'choice'}>
        {options.map((option, n) => (
          <label key={option.value}>
            <input
              type={several ? 'checkbox' : 'radio'}
              id={n === 0 ? id : undefined}
              name={name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              disabled={option.disabled}
              aria-invalid={error ? true : undefined}
            />
            <Said {...option} />
          </label>
        ))}
      </div>
      {error?.mend && <p className="mend">{error.mend}</p>}
    </fieldset>
  )
}

const Said = ({ label, hint }: Pick<ChoiceOption, 'label' | 'hint'>) => (
  <span>
    {label}
    {hint && (
      <>
        {' '}
        <small>{hint}</small>
      </>
    )}
  </span>
)

type CheckProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  value?: string
  checked?: boolean
}

/** One yes or nothing. */
export function Check({ name, label, hint, value = 'yes', checked }: CheckProps) {
  const { id, error, typed, answered } = useAnswer(name)
  return (
    <div className={error ? 'bad' : undefined}>
      {error && <Why id={`${id}-why`}>{error.message}</Why>}
      <label className="check">
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          defaultChecked={answered ? [typed].flat().includes(value) : checked}
          aria-invalid={error ? true : undefined}
          aria-describedby={error && `${id}-why`}
        />
        <Said label={label} hint={hint} />
      </label>
    </div>
  )
}

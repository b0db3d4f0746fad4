'use client'

import { useAnswer } from './ActionForm'
import type { Option } from './Field'
import { Why } from './Field'

export type OptionGroup = { label: string; options: readonly Option[] }

type Props = {
  name: string
  label: string
  hint?: string
  /** The choice of none, first. */
  none?: string
  groups: readonly OptionGroup[]
  value?: string
}

/** A select whose choices stand in families. Inside an `ActionForm` it shows its error and keeps what was chosen. */
export function GroupedSelect({ name, label, hint, none, groups, value }: Props) {
  const { id, error, typed } = useAnswer(name)
  const chosen = typeof typed === 'string' ? typed : value
  const about = [error && `${id}-why`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div className={error ? 'field bad' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {error && <Why id={`${id}-why`}>{error.message}</Why>}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <select
        key={chosen}
        className="input"
        id={id}
        name={name}
        defaultValue={chosen}
        aria-invalid={error ? true : undefined}
        aria-describedby={about || undefined}
      >
        {none !== undefined && <option value="">{none}</option>}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}

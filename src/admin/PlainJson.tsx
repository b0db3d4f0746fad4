'use client'
import { useState } from 'react'
import { FieldLabel, useField } from '@payloadcms/ui'
import './panel.css'

type Props = {
  path: string
  readOnly?: boolean
  field: { label?: Parameters<typeof FieldLabel>[0]['label']; required?: boolean }
  notJson: string
}

/** JSON as text: Payload's own editor is fetched from another server, which our pages forbid. */
export function PlainJson({ path, readOnly, field, notJson }: Props) {
  const { value, setValue, disabled } = useField<unknown>({ path })
  const [typed, type] = useState<string | null>(null)
  const isWrong = typed !== null && typed !== '' && read(typed) === undefined
  return (
    <div className="field-type relais-json">
      <FieldLabel label={field.label} path={path} required={field.required} />
      <textarea
        id={`field-${path}`}
        rows={8}
        readOnly={readOnly || disabled}
        value={typed ?? (value ? JSON.stringify(value, null, 2) : '')}
        onChange={({ target }) => {
          type(target.value)
          setValue(target.value === '' ? null : (read(target.value) ?? target.value))
        }}
      />
      {isWrong && <span className="relais-wrong">{notJson}</span>}
    </div>
  )
}

function read(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

'use client'

import { useAnswer } from '@/src/ui/ActionForm'
import { Why } from '@/src/ui/Field'

/** The file of a table. */
export function FileField({ label, hint }: { label: string; hint: string }) {
  const { id, error } = useAnswer('file')
  return (
    <div className={error ? 'field bad' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {error && <Why id={`${id}-why`}>{error.message}</Why>}
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        className="input"
        type="file"
        id={id}
        name="file"
        accept=".csv,.xlsx,text/csv"
        aria-invalid={error ? true : undefined}
        aria-describedby={[error && `${id}-why`, `${id}-hint`].filter(Boolean).join(' ')}
      />
    </div>
  )
}

'use client'

import { useAnswer, useTyped } from '@/src/ui/ActionForm'
import { Field, Why } from '@/src/ui/Field'
import { Check } from '@/src/ui/Choice'
import { Hidden } from '@/src/ui/Hidden'

type Kept = { id: string; name: string } | null
type Props = {
  row: string
  legend: string
  words: {
    title: string
    order: string
    duration: string
    minutes: string
    document: string
    documentNow: string
    dropDocument: string
    drop: string
  }
  id: string
  order: number
  /** In minutes. */
  duration: number | null
  title: string
  titleHint?: string
  minutes: string
  /** What is written of it in another language, above the field. */
  otherMinutes?: { lang: string; label: string; text: string }
  document: Kept
}

/** One item of the agenda: its heading, its document, what was said. */
export function ItemFields({ row, legend, words, ...item }: Props) {
  const typed = useTyped()
  const name = String(typed?.[`${row}.documentName`] ?? item.document?.name ?? '')
  return (
    <fieldset className="item">
      <legend className="ask">{legend}</legend>
      <Hidden name={`${row}.id`} value={item.id} />
      <Hidden name={`${row}.document`} value={item.document?.id ?? ''} />
      {name && <Hidden name={`${row}.documentName`} value={name} />}
      <div className="pair wide-first">
        <Field
          name={`${row}.title`}
          label={words.title}
          value={item.title}
          hint={item.titleHint}
          maxLength={300}
        />
        <Field
          name={`${row}.order`}
          label={words.order}
          value={String(item.order)}
          inputMode="numeric"
          maxLength={5}
          short
        />
      </div>
      <Field
        name={`${row}.duration`}
        label={words.duration}
        value={item.duration ? String(item.duration) : ''}
        inputMode="numeric"
        maxLength={3}
        short
      />
      {item.otherMinutes && (
        <details>
          <summary>{item.otherMinutes.label}</summary>
          <p className="prewrap" lang={item.otherMinutes.lang}>
            {item.otherMinutes.text}
          </p>
        </details>
      )}
      <Field
        name={`${row}.minutes`}
        label={words.minutes}
        kind="textarea"
        rows={item.minutes ? 8 : 3}
        value={item.minutes}
        maxLength={50000}
      />
      {name && <p className="soft small">{words.documentNow.replace('{0}', name)}</p>}
      <Upload name={`${row}.file`} label={words.document} />
      {name && <Check name={`${row}.dropDocument`} label={words.dropDocument} />}
      {item.id && <Check name={`${row}.drop`} label={words.drop} />}
    </fieldset>
  )
}

function Upload({ name, label }: { name: string; label: string }) {
  const { id, error } = useAnswer(name)
  return (
    <div className={error ? 'field bad' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {error && <Why id={`${id}-why`}>{error.message}</Why>}
      <input
        className="input"
        type="file"
        id={id}
        name={name}
        accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.webp"
        aria-invalid={error ? true : undefined}
        aria-describedby={error && `${id}-why`}
      />
    </div>
  )
}

'use client'

import { useAnswer, useTyped } from '@/src/ui/ActionForm'
import { Why } from '@/src/ui/Field'

type Props = {
  legend: string
  words: { keep: string; keepTold: string; add: string; hint: string }
  ids: readonly string[]
  names: Readonly<Record<string, string>>
}

/** The files that are kept, each with its box, and a place for more. */
export function Files({ legend, words, ids, names }: Props) {
  const typed = useTyped()
  const { id, error } = useAnswer('upload')
  const chosen = typed ? [typed.files ?? []].flat() : ids
  const shown = [...new Set([...ids, ...chosen])]
  const nameOf = (file: string) => String(typed?.[`fileName.${file}`] ?? names[file] ?? file)
  return (
    <fieldset>
      <legend className="ask">
        {legend} {shown.length > 0 && <span className="hint">{words.keepTold}</span>}
      </legend>
      {shown.map((file) => (
        <label key={file} className="check">
          <input type="checkbox" name="files" value={file} defaultChecked={chosen.includes(file)} />
          <span>
            <span className="hush">{words.keep} </span>
            {nameOf(file)}
          </span>
          {typed?.[`fileName.${file}`] && (
            <input type="hidden" name={`fileName.${file}`} defaultValue={nameOf(file)} />
          )}
        </label>
      ))}
      <div className={error ? 'field bad' : 'field'}>
        <label htmlFor={id}>{words.add}</label>
        {error && <Why id={`${id}-why`}>{error.message}</Why>}
        <p className="hint" id={`${id}-hint`}>
          {words.hint}
        </p>
        <input
          className="input"
          type="file"
          id={id}
          name="upload"
          multiple
          accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.webp"
          aria-invalid={error ? true : undefined}
          aria-describedby={[error && `${id}-why`, `${id}-hint`].filter(Boolean).join(' ')}
        />
      </div>
    </fieldset>
  )
}

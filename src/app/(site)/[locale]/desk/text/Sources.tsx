'use client'

import { useAnswer } from '@/src/ui/ActionForm'
import { Field } from '@/src/ui/Field'
import { Hidden } from '@/src/ui/Hidden'
import type { Source } from '@/src/writing/flat'

type Props = {
  legend: string
  rows: readonly Source[]
  words: {
    n: readonly string[]
    title: string
    url: string
    date: string
    told: string
    more: string
  }
}

/** Two empty rows stand ready; more are a button away, with or without a script. */
export function Sources({ legend, rows, words }: Props) {
  const { typed } = useAnswer('rows')
  const many = typeof typed === 'string' ? Number(typed) : rows.length + 2
  return (
    <fieldset className="sources">
      <legend className="ask">
        {legend} <span className="hint">{words.told}</span>
      </legend>
      <Hidden name="rows" value={String(many)} />
      {Array.from({ length: Math.min(many, words.n.length) }, (_, n) => (
        <fieldset key={n} className="source-row">
          <legend className="small soft">{words.n[n]}</legend>
          <Hidden name={`sources.${n}.id`} value={rows[n]?.id ?? ''} />
          <Field
            name={`sources.${n}.title`}
            label={words.title}
            value={rows[n]?.title ?? ''}
            maxLength={300}
          />
          <div className="pair wide-first">
            <Field
              name={`sources.${n}.url`}
              label={words.url}
              value={rows[n]?.url ?? ''}
              maxLength={2000}
            />
            <Field
              name={`sources.${n}.date`}
              label={words.date}
              kind="date"
              value={rows[n]?.date ?? ''}
            />
          </div>
        </fieldset>
      ))}
      <p>
        <button className="btn" name="more" value="source">
          {words.more}
        </button>
      </p>
    </fieldset>
  )
}

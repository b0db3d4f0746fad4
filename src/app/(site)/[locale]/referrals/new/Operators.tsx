'use client'

import { useAnswer } from '@/src/ui/ActionForm'
import { Why } from '@/src/ui/Field'
import { Status } from '@/src/ui/Status'
import { filled } from '@/src/i18n/readAloud'
import type { Words } from '@/src/i18n/words'
import type { Ranked } from '@/src/workflows/rankServices'
import type { Candidate } from './chosen'
import { useChosen } from './Choosing'

export type OperatorWords = Pick<
  Words['newReferral']['need'],
  'show' | 'order' | 'rank' | 'ranks' | 'out' | 'first' | 'nobody' | 'lacks'
>

/** Those who take the need, best first, each with its place among three. */
export function Operators({
  words,
  others,
}: {
  words: OperatorWords
  others: { href: string; label: string }
}) {
  const { need, candidates, ranks } = useChosen()
  const { id, error } = useAnswer('order')
  return (
    <fieldset
      className={error ? 'bad' : undefined}
      id={id}
      tabIndex={-1}
      aria-describedby={error && `${id}-why`}
    >
      <legend className="ask">{words.order}</legend>
      {error && <Why id={`${id}-why`}>{error.message}</Why>}
      <noscript>
        <p>
          <button className="btn" name="act" value="show">
            {words.show}
          </button>
        </p>
      </noscript>
      <input type="hidden" name="rankedFor" value={need?.id ?? ''} />
      {candidates.length > 0 ? (
        <ol className="rows tight order">
          {candidates.map((one) => (
            <Operator
              key={`${need?.id} ${one.offer.actor.id}`}
              words={words}
              one={one}
              rank={ranks[one.offer.actor.id]}
            />
          ))}
        </ol>
      ) : (
        <p className="soft">{need ? words.nobody : words.first}</p>
      )}
      <p className="small">
        <a href={others.href} target="_blank" rel="noopener">
          {others.label}
        </a>
      </p>
    </fieldset>
  )
}

type OperatorProps = { words: OperatorWords; one: Ranked<Candidate>; rank?: number }

function Operator({ words, one: { offer, lacks }, rank }: OperatorProps) {
  const { actor } = offer
  const { id, typed } = useAnswer(`rank.${actor.id}`)
  const notes = lacks.flatMap((criterion) => (criterion === 'need' ? [] : [words.lacks[criterion]]))
  return (
    <li>
      <p className="rank">
        <label htmlFor={id} className="hush">
          {filled(words.rank, [actor.name])}
        </label>
        <select
          className="input"
          id={id}
          name={`rank.${actor.id}`}
          key={String(typed)}
          defaultValue={rank ?? ''}
        >
          <option value="">{words.out}</option>
          {words.ranks.map((label, n) => (
            <option key={label} value={n + 1}>
              {label}
            </option>
          ))}
        </select>
        <input type="hidden" name={`service.${actor.id}`} value={offer.id} />
      </p>
      <div>
        <h3 className="minor">{`${actor.name}, ${offer.title}`}</h3>
        <Status tone={offer.tone}>{offer.status}</Status>
        <p className="since">{[...notes, offer.since].join(' ')}</p>
      </div>
    </li>
  )
}

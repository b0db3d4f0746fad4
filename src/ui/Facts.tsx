import type { ReactNode } from 'react'

export type Fact = {
  term: ReactNode
  value: ReactNode
  /** A second line, softer: a reason, a source. */ note?: ReactNode
}

/** Term and value; `because` gives the term the weight and the value the reason. */
export const Facts = ({ list, because }: { list: readonly Fact[]; because?: boolean }) => (
  <dl className={because ? 'facts because' : 'facts'}>
    {list.map((fact, n) => (
      <div key={n}>
        <dt>{fact.term}</dt>
        <dd>
          {fact.value}
          {fact.note && (
            <>
              {' '}
              <small>{fact.note}</small>
            </>
          )}
        </dd>
      </div>
    ))}
  </dl>
)

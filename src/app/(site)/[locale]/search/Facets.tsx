import { facets as facetNames, searchSorts, type Facet } from '@/src/codes/search'
import { paths } from '@/src/paths'
import type { Answer } from '@/src/search/search'
import type { MemberVisit } from '@/src/session'
import { isFiltered, queryOf, type Asked } from './askedIn'

type Props = { visit: MemberVisit; asked: Asked; answer: Answer }

const first: readonly Facet[] = ['kind', 'stage', 'language', 'evidence']
const rest = facetNames.filter((facet) => !first.includes(facet))
const most = 8

/** How to narrow it down, with what each choice would leave: a form that asks by its address. */
export function Facets({ visit: { locale, words }, asked, answer }: Props) {
  const { narrow, box } = words.knowledge
  const { q, filters, exact, sort } = asked
  const used = (facet: Facet) => Boolean(filters[facet])
  return (
    <details className="fold" open={isFiltered(asked)}>
      <summary>{narrow.summary}</summary>
      <form className="facets" action={paths.search(locale)} aria-label={narrow.label}>
        {q && <input type="hidden" name="q" value={q} aria-label={box.label} />}
        {exact && <input type="hidden" name="exact" value="true" />}
        {first.map((facet) => (
          <FacetChoice key={facet} {...{ facet, answer, filters }} legend={narrow.facet[facet]} />
        ))}
        <details open={rest.some(used)}>
          <summary>{narrow.more}</summary>
          <div className="facets">
            {rest.map((facet) => (
              <FacetChoice
                key={facet}
                {...{ facet, answer, filters }}
                legend={narrow.facet[facet]}
              />
            ))}
          </div>
        </details>
        {q && (
          <fieldset>
            <legend>{narrow.sort}</legend>
            {searchSorts.map((one) => (
              <label key={one} className="check">
                <input type="radio" name="sort" value={one} defaultChecked={one === sort} />
                <span>{narrow.sorts[one]}</span>
              </label>
            ))}
          </fieldset>
        )}
        <p className="btns">
          <button className="btn">{narrow.act}</button>
          {isFiltered(asked) && (
            <a href={paths.search(locale, queryOf({ q, exact, sort }))}>{narrow.clear}</a>
          )}
        </p>
      </form>
    </details>
  )
}

type ChoiceProps = {
  facet: Facet
  legend: string
  answer: Answer
  filters: Asked['filters']
}

/** The commonest values, and whatever was chosen. */
function FacetChoice({ facet, legend, answer, filters }: ChoiceProps) {
  const chosen = filters[facet] ?? []
  const counts = answer.facets[facet]
  const shown = counts.filter(({ value }, n) => n < most || chosen.includes(value))
  const gone = chosen
    .filter((value) => !counts.some((one) => one.value === value))
    .map((value) => ({ value, label: value, count: 0 }))
  if (!shown.length && !gone.length) return null
  return (
    <fieldset>
      <legend>{legend}</legend>
      {[...shown, ...gone].map(({ value, label, count }) => (
        <label key={value} className="check">
          <input
            type="checkbox"
            name={facet}
            value={value}
            defaultChecked={chosen.includes(value)}
          />
          <span>
            {label} <span className="num">{count}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

import { paths } from '@/src/paths'
import { cardKey } from '@/src/queries/cardsOf'
import type { Found } from '@/src/queries/searchKnowledge'
import type { MemberVisit } from '@/src/session'
import { Empty } from '@/src/ui/Empty'
import { LinkButton } from '@/src/ui/Buttons'
import { Pages } from '@/src/ui/Pages'
import { isFiltered, queryOf, type Asked } from './askedIn'
import { HitLine } from './HitLine'

type Props = {
  visit: MemberVisit
  asked: Asked
  found: Found
  /** None where the list is only the beginning. */
  perPage: number | null
}

/** What was found, best first; an empty page says where to go on. */
export function Hits({ visit, asked, found: { answer, cards }, perPage }: Props) {
  const { locale, words } = visit
  const { knowledge, frame } = words
  const isAsked = Boolean(asked.q) || isFiltered(asked)
  const title = isAsked ? knowledge.results : knowledge.newest
  return (
    <section aria-labelledby="results">
      <h2 id="results" className={isAsked ? 'hush' : undefined}>
        {title}
      </h2>
      {answer.hits.length === 0 ? (
        <Nothing visit={visit} asked={asked} />
      ) : (
        <ol className="rows hits">
          {answer.hits.map((hit) => (
            <HitLine
              key={cardKey(hit)}
              visit={visit}
              hit={hit}
              card={cards.get(cardKey(hit)) ?? {}}
              asked={Boolean(asked.q)}
            />
          ))}
        </ol>
      )}
      {perPage && (
        <Pages
          page={asked.page}
          perPage={perPage}
          total={answer.total}
          href={(page) => paths.search(locale, queryOf({ ...asked, page }))}
          words={{ ...frame.pages, label: knowledge.pages }}
        />
      )}
    </section>
  )
}

function Nothing({ visit: { locale, words }, asked }: Pick<Props, 'visit' | 'asked'>) {
  const { none, other } = words.knowledge
  const { q, exact, sort } = asked
  const wider = isFiltered(asked) && (
    <LinkButton href={paths.search(locale, queryOf({ q, exact, sort }))}>{none.without}</LinkButton>
  )
  return (
    <Empty
      title={none.title}
      acts={
        <>
          {wider}{' '}
          {q && (
            <LinkButton
              primary={!wider}
              href={`${paths.expertises(locale)}?kind=request&title=${encodeURIComponent(q)}#ask`}
            >
              {other.ask}
            </LinkButton>
          )}
        </>
      }
    >
      {isFiltered(asked) ? none.filters : none.told(q)}
    </Empty>
  )
}

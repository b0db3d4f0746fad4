import { paths } from '@/src/paths'
import type { Answer } from '@/src/search/search'
import type { MemberVisit } from '@/src/session'
import { SearchBox } from '@/src/ui/SearchBox'
import { queryOf, type Asked } from './askedIn'

type Props = { visit: MemberVisit; asked: Asked; answer: Answer; isStart: boolean }

/** The box, how much was found, and how the question was read. */
export function SearchTop({ visit: { locale, words }, asked, answer, isStart }: Props) {
  const { knowledge } = words
  const { box } = knowledge
  return (
    <header className="top">
      <p className="where">{knowledge.title}</p>
      <h1 className="hush">{knowledge.heading}</h1>
      <SearchBox
        action={paths.search(locale)}
        suggestions={`/api/search/suggest?locale=${locale}&limit=5&q=`}
        value={asked.q}
        label={box.label}
        named={knowledge.title}
        act={box.search}
        offered={box.suggestions}
        hint={
          <>
            {box.hint} <kbd>/</kbd> {box.hintEnd}
          </>
        }
      />
      {!isStart && (
        <p className="lede" role="status">
          <Count asked={asked} answer={answer} words={knowledge} />
        </p>
      )}
      {asked.cut && <p>{knowledge.tooLong}</p>}
      <Reading locale={locale} asked={asked} answer={answer} words={knowledge} />
    </header>
  )
}

type Said = { asked: Asked; answer: Answer; words: MemberVisit['words']['knowledge'] }

function Count({ asked: { q }, answer: { total, query }, words }: Said) {
  if (!q) return words.listed(total)
  return (
    <>
      {total ? words.found(total) : words.nothing} <b>{query.corrected ?? q}</b>.
    </>
  )
}

/** A correction is told, and can be refused; one that was only thought of is offered. */
function Reading({
  locale,
  asked,
  answer: { query, didYouMean },
  words,
}: Said & { locale: MemberVisit['locale'] }) {
  const to = (wanted: Parameters<typeof queryOf>[0]) => paths.search(locale, queryOf(wanted))
  const { q, filters } = asked
  if (!query.corrected && !didYouMean && !asked.exact) return null
  return (
    <p>
      {query.corrected && (
        <>
          {words.youWrote(q)} <a href={to({ q, filters, exact: true })}>{words.exactly}</a>
        </>
      )}
      {asked.exact && words.exact}
      {didYouMean && (
        <>
          {(query.corrected || asked.exact) && ' · '}
          {words.didYouMean} <a href={to({ q: didYouMean, filters })}>{didYouMean}</a>
          {words.asks}
        </>
      )}
    </p>
  )
}

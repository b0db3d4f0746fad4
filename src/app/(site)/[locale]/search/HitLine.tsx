import type { ReactNode } from 'react'
import { paths } from '@/src/paths'
import type { Card } from '@/src/queries/cardsOf'
import type { Answer } from '@/src/search/search'
import type { MemberVisit } from '@/src/session'
import { Marked } from '@/src/ui/Marked'
import { factsSaid, kindSaid, whySaid } from './saying'

export type Hit = Answer['hits'][number]
type Props = { visit: MemberVisit; hit: Hit; card: Card; asked: boolean }

/** One hit: what it is, its title, where the words stand, why it was found and how far it can be relied on. */
export function HitLine({ visit, hit, card, asked }: Props) {
  const { locale, words } = visit
  const { hit: said } = words.knowledge
  const other = hit.language === locale ? undefined : hit.language
  const title = hit.passages.find(({ field, text }) => isTitle(field) && text === hit.title)
  const [passage] = hit.passages.filter((one) => one !== title && isTold(one))
  return (
    <li lang={other}>
      <p className="kind" lang={other && locale}>
        {kindSaid(visit, hit, card)}{' '}
        {other && <span className="tongue">{other.toUpperCase()}</span>}
      </p>
      <h3>
        <a href={hit.url} hrefLang={other}>
          {title ? <Marked {...title} /> : hit.title}
        </a>
      </h3>
      {passage && (
        <p>
          <Marked {...passage} />
        </p>
      )}
      <p className="since" lang={other && locale}>
        {sentences([
          ...(asked ? whySaid(visit, hit) : []),
          other && said.notYetIn[locale],
          ...factsSaid(visit, hit, card),
        ])}
        {hit.collection === 'services' && card.actorSlug && (
          <Next visit={visit} title={hit.title} slug={card.actorSlug} receives={card.receives} />
        )}
      </p>
    </li>
  )
}

type NextProps = { visit: MemberVisit; title: string; slug: string; receives: Card['receives'] }

/** What one does with a service: hand over to it, or give the person its sheet where it takes no referrals. */
const Next = ({ visit: { locale, words }, title, slug, receives }: NextProps) =>
  receives === 'referrals' ? (
    <a href={`${paths.find(locale)}?q=${encodeURIComponent(title)}`}>
      {words.knowledge.hit.handOver}
    </a>
  ) : (
    <a href={paths.sheet(locale, slug)}>{words.find.giveSheet}</a>
  )

/** A label that nothing is marked in tells nothing; a sentence does. */
const isTold = ({ field, marks }: Hit['passages'][number]) =>
  marks.length > 0 || sentence.includes(field)
const sentence = ['summary', 'context', 'whatWasDone', 'body', 'description']
const isTitle = (field: string) => ['title', 'name', 'text'].includes(field)

const sentences = (list: readonly ReactNode[]) =>
  list.filter(Boolean).map((one, n) => <span key={n}>{one} </span>)

import { Fragment } from 'react'
import type { GoodPractice } from '@/src/payload-types'
import { isSafeLink } from '@/src/prose/safeLink'
import type { MemberVisit } from '@/src/session'
import { datesIn } from '@/src/ui/dates'
import { Note } from '@/src/ui/Note'

type Props = { visit: MemberVisit; doc: Pick<GoodPractice, 'factsAsOf' | 'sources'> }

/** What the text rests on, and since when: the law moves faster than texts do. */
export function FactsNote({ visit: { locale, words }, doc: { factsAsOf, sources } }: Props) {
  const { facts } = words.texts
  const { date } = datesIn(locale)
  return (
    <Note>
      <p>
        <b>{facts.source}</b>{' '}
        {(sources ?? []).map(({ id, title, url, date: read }) => (
          <Fragment key={id}>
            {isSafeLink(url) ? (
              <a href={url} rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
            {read && ` (${date(new Date(read))})`}
            {'. '}
          </Fragment>
        ))}
        {factsAsOf ? facts.asOf(date(new Date(factsAsOf))) : facts.undated} {facts.notAdvice}
      </p>
    </Note>
  )
}

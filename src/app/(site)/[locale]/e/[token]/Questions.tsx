import type { ReactNode } from 'react'
import type { Locale } from '@/src/codes/languages'
import { capital } from '@/src/i18n/numbers'
import { ownSide } from '@/src/i18n/ownSide'
import { wordsIn } from '@/src/i18n/words'
import type { Link } from '@/src/payload-types'
import type { Question } from '@/src/queries/theirPage'
import { ActForm } from './ActForm'

type Props = { locale: Locale; link: Link; question: Question }

/** What is asked, for whom, for what, and what they would see; saying no is as easy as saying yes. */
export function Asking({ locale, link, question }: Props) {
  const { ask } = wordsIn(locale).entrepreneur
  const { id, actors, categories, purposes, costs } = question
  const names = actors.map(({ name }) => name).join(ask.then)
  const prices = costs.map((cost) => ownSide(locale, cost))
  const also = (['documents', 'sensitive', 'already-followed', 'outcome'] as const).filter((one) =>
    categories.includes(one),
  )
  return (
    <section className="part ask" aria-labelledby={`ask-${id}`}>
      <h2 id={`ask-${id}`}>{ask.heading(names)}</h2>
      <dl>
        <Row term={ask.who}>
          {actors.length === 1 && actors[0]
            ? ask.kind[actors[0].kind]
            : actors.map(({ name, kind }) => <p key={name}>{ask.each(name, ask.kind[kind])}</p>)}
        </Row>
        {purposes.length > 0 && <Row term={ask.what}>{`${capital(purposes.join(', '))}.`}</Row>}
        {prices.length > 0 && <Row term={ask.cost}>{`${prices.join('. ')}.`}</Row>}
        <Row term={ask.see}>
          <b>{ask.firstly}</b> {ask.firstlyTold} <b>{ask.secondly}</b> {ask.secondlyTold}
        </Row>
        {also.length > 0 && (
          <Row term={ask.alsoTitle}>{also.map((one) => ask.also[one]).join(' ')}</Row>
        )}
      </dl>
      {actors.length > 1 && <p>{ask.order}</p>}
      <div className="btns">
        <ActForm link={link} act={{ name: 'give-consent', on: id }} look="yes">
          {ask.yes}
        </ActForm>
        <ActForm link={link} act={{ name: 'refuse-consent', on: id }}>
          {ask.no}
        </ActForm>
      </div>
      <p className="soft">{ask.noTold}</p>
    </section>
  )
}

const Row = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)

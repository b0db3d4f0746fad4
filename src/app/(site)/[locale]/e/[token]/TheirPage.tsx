import type { Locale } from '@/src/codes/languages'
import { capital } from '@/src/i18n/numbers'
import { wordsIn } from '@/src/i18n/words'
import type { ActName } from '@/src/links/acts'
import { paths } from '@/src/paths'
import type { Link } from '@/src/payload-types'
import type { TheirPage as Page } from '@/src/queries/theirPage'
import { datesIn } from '@/src/ui/dates'
import type { Line } from '@/src/ui/linesFor'
import { Time } from '@/src/ui/Time'
import { Aids } from './Aids'
import { Asking } from './Questions'
import { Sheet } from './Sheet'

type Props = {
  locale: Locale
  token: string
  link: Link
  page: Page
  lines: readonly Line[]
  demo: boolean
  /** What was just done. */
  said?: ActName
}

/** What is asked of the person, who helps them, who read what, and the way to stop. */
export function TheirPage({ locale, token, link, page, lines, demo, said }: Props) {
  const words = wordsIn(locale).entrepreneur
  const { firstName, questions, adviser, spokeOn } = page
  const asks = questions.length > 0
  const spoke = adviser.name
    ? words.spoke(datesIn(locale).weekday(spokeOn), adviser.name, adviser.actor)
    : ''
  return (
    <Sheet locale={locale} token={token} demo={demo} lines={lines} foot={<Foot {...{ locale, page }} />}>
      {said && (
        <p className="told" role="status">
          {words.said[said]}
        </p>
      )}
      <h1>
        {words.hello(firstName)} <span>{words.questions(questions.length)}</span>
      </h1>
      <p className="lede">
        {capital(spoke)} {asks ? words.decide : words.follow}
      </p>
      {questions.map((question) => (
        <Asking key={question.id} locale={locale} link={link} question={question} />
      ))}
      <Aids locale={locale} link={link} aids={page.aids} others={asks} />
      <Readings locale={locale} page={page} />
      {page.canStop && <Halt locale={locale} />}
    </Sheet>
  )
} // prettier-ignore

function Readings({ locale, page }: { locale: Locale; page: Page }) {
  const { read } = wordsIn(locale).entrepreneur
  const dates = datesIn(locale)
  const { readings, creditorNamed } = page
  return (
    <section className="part" aria-labelledby="read">
      <h2 id="read">{read.title}</h2>
      {readings.length === 0 ? (
        <p>{read.nobody}</p>
      ) : (
        <ol className="read">
          {readings.map(({ at, actor, what }, n) => (
            <li key={n}>
              <Time at={at}>{`${capital(dates.weekday(at))}, ${dates.time(at)}`}</Time>{' '}
              <b>{actor}</b> {read[what]}
            </li>
          ))}
        </ol>
      )}
      <p className="soft">
        {read.nobodyElse} {!creditorNamed && read.notBank}
      </p>
    </section>
  )
}

/** Stopping everything asks once more, on a page of its own; asking changes nothing. */
function Halt({ locale }: { locale: Locale }) {
  const { halt } = wordsIn(locale).entrepreneur
  return (
    <section className="part" aria-labelledby="halt">
      <h2 id="halt">{halt.title}</h2>
      <p>{halt.told}</p>
      <form method="get">
        <p className="btns one">
          <button className="btn halt" name="ask" value="all">
            {halt.act}
          </button>
        </p>
      </form>
      <p className="soft">
        {halt.confirmed} <a href={paths.privacy(locale)}>{halt.data}</a>
      </p>
    </section>
  )
}

function Foot({ locale, page }: { locale: Locale; page: Page }) {
  const { foot } = wordsIn(locale).entrepreneur
  const { adviser, expiresAt } = page
  const who = [adviser.name, adviser.actor].filter(Boolean).join(', ')
  return (
    <>
      <p>{foot.link(datesIn(locale).date(expiresAt))}</p>
      <p>
        {foot.question(who)}
        {adviser.phone && (
          <>
            , <a href={`tel:${adviser.phone.replaceAll(' ', '')}`}>{adviser.phone}</a>
          </>
        )}
        .
      </p>
    </>
  )
}

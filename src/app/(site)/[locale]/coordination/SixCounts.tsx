import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import type { PlatformCounts } from '@/src/queries/platformCounts'
import { Counts } from '@/src/ui/Counts'
import { datesIn } from '@/src/ui/dates'
import { Field } from '@/src/ui/Field'
import { Part } from '@/src/ui/Part'
import type { Period } from './period'

type Props = { locale: Locale; counts: PlatformCounts; period: Period }

/** Six figures, each with what it counts. */
export function SixCounts({ locale, counts, period }: Props) {
  const { coordination, time } = wordsIn(locale)
  const said = coordination.counts
  const { date, dayMonth } = datesIn(locale)
  const number = (n: number) => n.toLocaleString(locale)
  const list = [
    { title: said.sent, figure: number(counts.sent), definition: said.sentTold },
    {
      title: said.inTime,
      figure: number(counts.inTime),
      definition: said.inTimeTold(number(counts.due)),
    },
    { title: said.unanswered, figure: number(counts.unanswered), definition: said.unansweredTold },
    { title: said.refused, figure: number(counts.refusedByAll), definition: said.refusedTold },
    { title: said.late, figure: number(counts.lateFirstContact), definition: said.lateTold },
    {
      title: said.helped,
      figure: number(counts.helped),
      definition: said.helpedTold(number(counts.ended)),
    },
  ]
  const from =
    period.fromDay.slice(0, 4) === period.toDay.slice(0, 4)
      ? dayMonth(period.from)
      : date(period.from)
  return (
    <Part id="counts" title={said.title} beside={`${time.span(from, date(period.to))}.`}>
      <Counts list={list} />
      <details>
        <summary>{said.change}</summary>
        <form className="filters" action={paths.coordination(locale)} aria-label={said.change}>
          <Field name="from" label={said.from} kind="date" value={period.fromDay} />
          <Field name="to" label={said.to} kind="date" value={period.toDay} />
          <p>
            <button className="btn">{said.act}</button>
          </p>
        </form>
      </details>
    </Part>
  )
}

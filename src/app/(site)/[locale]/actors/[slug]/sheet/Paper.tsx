import type { Locale } from '@/src/codes/languages'
import { now } from '@/src/clocks/now'
import { wordsIn } from '@/src/i18n/words'
import { datesIn } from '@/src/ui/dates'
import { Facts } from '@/src/ui/Facts'
import { HelplinesSmall } from '@/src/ui/Helplines'
import type { Line } from '@/src/ui/linesFor'
import { Mark } from '@/src/ui/Mark'
import type { SheetFact } from './factsOf'

type Props = {
  locale: Locale
  heading: string
  facts: readonly SheetFact[]
  lines: readonly Line[]
  /** Who hands it over. */
  by: string
  invented: boolean
}

/** The sheet itself; the lines to call stand on every paper that a person is given. */
export function Paper({ locale, heading, facts, lines, by, invented }: Props) {
  const { sheet } = wordsIn(locale)
  return (
    <article className="sheet">
      <p className="brand">
        <Mark />
        Relais
      </p>
      <h2>{heading}</h2>
      <Facts
        list={facts.map(({ term, lines: said }) => ({ term, value: <Lines said={said} /> }))}
      />
      <p>
        <b>{sheet.danger}</b>
      </p>
      <HelplinesSmall lines={lines} />
      <p className="last">
        {sheet.printed(datesIn(locale).date(now()), by)} {sheet.free} {invented && sheet.invented}
      </p>
    </article>
  )
}

const Lines = ({ said }: { said: readonly string[] }) =>
  said.map((line, n) => (
    <span key={n} className="line">
      {line}
    </span>
  ))

import type { ReactNode } from 'react'
import type { Locale } from '@/src/codes/languages'
import { trouble as en } from '@/src/i18n/en/trouble'
import { trouble as fr } from '@/src/i18n/fr/trouble'
import { trouble as nl } from '@/src/i18n/nl/trouble'
import { paths } from '@/src/paths'
import { Mark } from './Mark'

export const troubleIn = { fr, nl, en }

type Props = {
  locale: Locale
  kind: 'missing' | 'broken'
  /** What the log knows this by. */
  number?: string
  children?: ReactNode
}

/** There is no page, or it broke. Needs neither the database nor who is looking; the numbers to call stand here too. */
export function Trouble({ locale, kind, number, children }: Props) {
  const words = troubleIn[locale]
  const { title, told } = words[kind]
  return (
    <>
      <header className="head">
        <div className="wrap">
          <a className="brand" href={paths.home(locale)}>
            <Mark />
            Relais
          </a>
        </div>
      </header>
      <main id="main" className="page wrap" tabIndex={-1}>
        <header className="top">
          <h1>{title}</h1>
          <p className="lede">{told}</p>
          <p className="btns">
            {children} <a href={paths.home(locale)}>{words.back}</a>
          </p>
          {number && <p className="since">{words.number(number)}</p>}
          <p>
            {words.danger} <Call number="112" /> {words.or} <Call number={words.line.number} /> (
            {words.line.told}).
          </p>
        </header>
      </main>
    </>
  )
}

const Call = ({ number }: { number: string }) => (
  <a href={`tel:${number.replace(/\s/g, '')}`}>{number}</a>
)

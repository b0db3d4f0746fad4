import { renderToStaticMarkup } from 'react-dom/server'
import type { Locale } from '@/src/codes/languages'
import { Trouble } from './Trouble'

/** The same page as a script would draw, for who has none. */
export const troubleMarkup = (status: number, locale: Locale, number: string): string =>
  renderToStaticMarkup(
    status < 500 ? (
      <Trouble locale={locale} kind="missing" />
    ) : (
      <Trouble locale={locale} kind="broken" number={number} />
    ),
  )

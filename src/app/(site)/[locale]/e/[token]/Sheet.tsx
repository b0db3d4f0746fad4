import type { ReactNode } from 'react'
import { locales, type Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import { Mark } from '@/src/ui/Mark'
import { Helplines } from '@/src/ui/Helplines'
import type { Line } from '@/src/ui/linesFor'
import { styles } from './styles'

type Props = {
  locale: Locale
  /** The language switch keeps the link; absent where no link was opened. */
  token?: string
  demo: boolean
  lines: readonly Line[]
  foot?: ReactNode
  children: ReactNode
}

/** A whole document without a script. The numbers to call stand first and last, whatever stands between. */
export function Sheet({ locale, token, demo, lines, foot, children }: Props) {
  const words = wordsIn(locale).entrepreneur
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${words.title} · Relais`}</title>
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <link rel="icon" href="/mark.svg" type="image/svg+xml" />
        <style dangerouslySetInnerHTML={{ __html: styles() }} />
      </head>
      <body>
        <a className="skip" href="#main">
          {words.skip}
        </a>
        {demo && (
          <aside className="demo" aria-label={words.demo.label}>
            <p className="wrap">{words.demo.told}</p>
          </aside>
        )}
        <header className="head">
          <div className="wrap">
            <p className="brand">
              <Mark /> Relais
            </p>
            {token && <Tongues locale={locale} token={token} />}
          </div>
        </header>
        <First locale={locale} />
        <main id="main" className="wrap" tabIndex={-1}>
          {children}
          <section className="part" aria-labelledby="help">
            <h2 id="help">{words.help.title}</h2>
            <p>{words.help.told}</p>
            <Helplines locale={locale} lines={lines} />
          </section>
        </main>
        {foot && (
          <footer className="foot">
            <div className="wrap">{foot}</div>
          </footer>
        )}
      </body>
    </html>
  )
}

function Tongues({ locale, token }: { locale: Locale; token: string }) {
  const { frame } = wordsIn(locale)
  return (
    <nav aria-label={frame.language}>
      <ul className="tongues">
        {locales.map((tongue) => (
          <li key={tongue}>
            <a
              href={paths.entrepreneur(tongue, token)}
              lang={tongue}
              hrefLang={tongue}
              aria-current={tongue === locale ? 'true' : undefined}
            >
              {frame.tongues[tongue]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Before anything else: whom to call. */
function First({ locale }: { locale: Locale }) {
  const { first } = wordsIn(locale).entrepreneur
  return (
    <aside className="first" aria-label={first.label}>
      <p className="wrap">
        {first.before}
        <a href="tel:112">112</a>
        {first.between}
        <a href={`tel:${first.number.replaceAll(' ', '')}`}>
          {first.number.replaceAll(' ', '\u00a0')}
        </a>
        {first.after}
      </p>
    </aside>
  )
}

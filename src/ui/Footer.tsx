import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import { HelplinesSmall } from './Helplines'
import type { Line } from './linesFor'

/** The lines to call, then the small print. */
export function Footer({ locale, lines }: { locale: Locale; lines: readonly Line[] }) {
  const words = wordsIn(locale).frame.foot
  const ways = (['access', 'privacy', 'accessibility', 'help', 'about'] as const).map((page) => (
    <li key={page}>
      <a href={paths[page](locale)}>{words[page]}</a>
    </li>
  ))
  return (
    <footer className="foot">
      <div className="wrap">
        <section aria-labelledby="foot-help">
          <h2 id="foot-help">{words.danger}</h2>
          <HelplinesSmall lines={lines} />
        </section>
        <ul className="small-print">{ways}</ul>
      </div>
    </footer>
  )
}

import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'

/** Beside a text that is not in the language of the page: which one it is in. */
export function TongueMark({ said, locale }: { said: { lang: Locale }; locale: Locale }) {
  if (said.lang === locale) return null
  return (
    <>
      {' '}
      <span className="tongue">
        <span aria-hidden="true">{said.lang.toUpperCase()}</span>
        <span className="hush">{wordsIn(locale).frame.tongues[said.lang]}</span>
      </span>
    </>
  )
}

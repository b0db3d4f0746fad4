import { locales, type Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'

type Props = {
  locale: Locale
  /** The address of this same page in another language. */ here: (locale: Locale) => string
  short?: boolean
}

/** The language switch keeps the page. */
export function Tongues({ locale, here, short }: Props) {
  const { language, tongues } = wordsIn(locale).frame
  return (
    <nav aria-label={language}>
      <ul className="tongues">
        {locales.map((tongue) => (
          <li key={tongue}>
            <a
              href={here(tongue)}
              lang={tongue}
              hrefLang={tongue}
              aria-current={tongue === locale ? 'true' : undefined}
            >
              {short ? (
                <>
                  {tongue.toUpperCase()}
                  <span className="hush"> {tongues[tongue]}</span>
                </>
              ) : (
                tongues[tongue]
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

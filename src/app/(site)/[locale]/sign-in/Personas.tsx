import type { Locale } from '@/src/codes/languages'
import type { Words } from '@/src/i18n/words'
import { Part } from '@/src/ui/Part'
import { enterAs } from './actions'
import { personas } from './personas'

type Props = {
  locale: Locale
  words: Words['signIn']['demo']
  /** The page of the entrepreneur, by their link. */ mehdi: string | null
}

/** The demonstration: each button really signs in. */
export const Personas = ({ locale, words, mehdi }: Props) => (
  <Part id="personas" title={words.title} told={words.told}>
    <form action={enterAs.bind(null, locale)}>
      <ul className="personas">
        {personas.map(({ key, name, email }) => (
          <li key={key}>
            <button className="btn" name="as" value={email}>
              {words.enterAs(name)}
            </button>
            <p>{words.personas[key]}</p>
          </li>
        ))}
        {mehdi && (
          <li>
            <a className="btn" href={mehdi}>
              {words.seeAs('Mehdi')}
            </a>
            <p>{words.personas.mehdi}</p>
          </li>
        )}
      </ul>
    </form>
  </Part>
)

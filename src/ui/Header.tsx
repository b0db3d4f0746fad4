import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import { Mark } from './Mark'
import { introduced, navFor, searches, type NavKey, type Person } from './nav'
import { QuickSearch } from './QuickSearch'
import { Tongues } from './Tongues'

type Props = {
  locale: Locale
  here: (locale: Locale) => string
  person?: Person | null
  current?: NavKey
  /** The page has a search box of its own. */
  ownBox?: boolean
  /** The server action that signs out. */
  leave?: () => Promise<void>
}

/** Brand, ways, languages, oneself. Below 60em the ways are a native popover: no script. */
export function Header({ locale, here, person, ...rest }: Props) {
  return (
    <header className="head">
      <div className="wrap">
        <a className="brand" href={person ? paths.today(locale) : paths.signIn(locale)}>
          <Mark />
          Relais
        </a>
        {person ? (
          <Menu locale={locale} here={here} person={person} {...rest} />
        ) : (
          <Tongues locale={locale} here={here} />
        )}
      </div>
    </header>
  )
}

function Menu({ locale, here, person, current, ownBox, leave }: Props & { person: Person }) {
  const words = wordsIn(locale).frame
  const boxed = searches(person)
  return (
    <>
      {boxed && !ownBox && <Quick locale={locale} id="q" />}
      <button className="menu" type="button" popoverTarget="menu">
        {words.menu}
      </button>
      <div className="panel" id="menu" popover="auto">
        <p className="shut">
          <button className="menu" type="button" popoverTarget="menu" popoverTargetAction="hide">
            {words.shut}
          </button>
        </p>
        {boxed && <Quick locale={locale} id="q-menu" inMenu />}
        <nav className="nav" aria-label={words.navigation}>
          <ul>
            {navFor(locale, person).map(({ key, href, label }) => (
              <li key={key}>
                <a href={href} aria-current={key === current ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="me">
          <Tongues locale={locale} here={here} short />
          <a href={paths.account(locale)}>{introduced(locale, person)}</a>
          {leave && (
            <form action={leave}>
              <button>{words.leave}</button>
            </form>
          )}
        </div>
      </div>
    </>
  )
}

function Quick({ locale, id, inMenu }: { locale: Locale; id: string; inMenu?: boolean }) {
  const { quick, box } = wordsIn(locale).knowledge
  return (
    <QuickSearch
      id={id}
      action={paths.search(locale)}
      label={quick.label}
      named={inMenu ? quick.inMenu : undefined}
      placeholder={quick.placeholder}
      act={box.search}
    />
  )
}

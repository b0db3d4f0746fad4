import type { ReactNode } from 'react'
import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import { DemoStrip, type SeenByWay } from './DemoStrip'
import { Footer } from './Footer'
import { Header } from './Header'
import type { Line } from './linesFor'
import { searches, type NavKey, type Person } from './nav'
import { SlashKey } from './SlashKey'

export type FrameProps = {
  locale: Locale
  /** The address of this page in each language: `(l) => paths.referral(l, id)`. */
  here: (locale: Locale) => string
  person?: Person | null
  current?: NavKey
  demo?: boolean
  seenBy?: readonly SeenByWay[]
  /** The page has a search box of its own. */
  ownBox?: boolean
  lines: readonly Line[]
  leave?: () => Promise<void>
  children: ReactNode
}

/** What stands around every page. */
export function Frame({
  locale,
  here,
  person,
  current,
  demo,
  seenBy,
  ownBox,
  lines,
  leave,
  children,
}: FrameProps) {
  const words = wordsIn(locale).frame
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      {demo && (
        <DemoStrip
          words={words.demo}
          seenBy={seenBy}
          mails={person ? paths.mails(locale) : undefined}
        />
      )}
      <Header {...{ locale, here, person, current, ownBox, leave }} />
      <main id="main" className="page wrap" tabIndex={-1}>
        {children}
      </main>
      <Footer locale={locale} lines={lines} />
      {person && searches(person) && <SlashKey page={paths.search(locale)} />}
    </>
  )
}

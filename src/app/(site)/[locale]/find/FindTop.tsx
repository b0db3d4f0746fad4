import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import type { Finding } from '@/src/queries/findOperators'
import { Top } from '@/src/ui/Top'
import { criteriaOf } from './saying'
import type { PageSearch } from './searchIn'

type Props = { locale: Locale; finding: Finding; search: PageSearch; unknown?: string }

/** How many can help, how many have room, and for what exactly. */
export function FindTop({ locale, finding: { need, fitting }, search, unknown }: Props) {
  const { find } = wordsIn(locale)
  if (unknown) return <Top where={find.title} title={find.empty.unknown(unknown)} lede={find.empty.unknownTold} />
  if (!need) return <Top where={find.title} title={find.start.heading} lede={find.start.lede} />
  const sought = find.sought(need.label, criteriaOf(locale, search))
  if (fitting.length === 0) return <Top where={find.title} title={find.empty.nobody} lede={sought} />
  const open = fitting.filter(({ offer }) => offer.actor.way === 'referral' && offer.capacity === 'open').length
  const title = (
    <>
      {find.heading(fitting.length)} <span>{find.withRoom(open, fitting.length)}</span>
    </>
  )
  return <Top where={find.title} title={title} lede={sought} />
} // prettier-ignore

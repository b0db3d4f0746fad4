import type { Locale } from '@/src/codes/languages'
import type { Capacity } from '@/src/codes/people'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import type { FoundService } from '@/src/queries/findOperators'
import type { KnownNeed } from '@/src/queries/knownNeeds'
import { LinkButton } from '@/src/ui/Buttons'
import { datesIn } from '@/src/ui/dates'
import type { Tone } from '@/src/ui/Sign'
import { Status } from '@/src/ui/Status'
import { Time } from '@/src/ui/Time'
import { fitsOf } from './saying'
import { queryOf, type PageSearch } from './searchIn'

export const toneOf: Record<Capacity, Tone> = {
  open: 'open',
  'waiting-list': 'waiting',
  full: 'stopped',
}

type Props = {
  locale: Locale
  found: readonly FoundService[]
  need: KnownNeed
  head?: KnownNeed
  search: PageSearch
  mayHandOver: boolean
}

/** Who fits, best first, and why; the first one that takes a relay has the button of the page. */
export function Offers({ found, ...about }: Props) {
  const first = found.find(({ offer }) => offer.actor.way === 'referral')
  return (
    <ol className="rows offers">
      {found.map((one) => (
        <li key={one.offer.id}>
          <Offered {...about} one={one} primary={one === first} />
        </li>
      ))}
    </ol>
  )
}

type OfferedProps = Omit<Props, 'found'> & { one: FoundService; primary: boolean }

function Offered({ locale, one, need, head, search, mayHandOver, primary }: OfferedProps) {
  const { find } = wordsIn(locale)
  const { offer } = one
  const { actor } = offer
  const begin = `${paths.newReferral(locale)}${queryOf({ ...search, need: need.code }, { actor: actor.slug, service: offer.id })}`
  return (
    <>
      <h3>
        <a href={`${paths.actor(locale, actor.slug)}#${offer.id}`}>{offer.title}</a>
      </h3>
      <p className="by">{actor.name}</p>
      {actor.way === 'sheet' ? (
        <p className="since">{find.sheetOnly}</p>
      ) : (
        <Status tone={toneOf[offer.capacity]}>{find.capacity[offer.capacity]}</Status>
      )}
      {offer.howToReach && <p className="reach">{offer.howToReach}</p>}
      <ul className="fits">
        {fitsOf(locale, one, need, head).map((fit) => (
          <li key={fit}>{fit}</li>
        ))}
      </ul>
      <p className="since">
        {offer.cost && `${offer.cost}. `}
        <Checked locale={locale} on={offer.checkedOn} by={actor.name} />
      </p>
      <p className="btns">
        {actor.way === 'sheet' && (
          <LinkButton href={paths.sheet(locale, actor.slug)}>{find.sheet}</LinkButton>
        )}
        {actor.way === 'referral' && mayHandOver && (
          <LinkButton primary={primary} href={begin}>
            {find.handOver(actor.name)}
          </LinkButton>
        )}{' '}
        <a href={`${paths.actor(locale, actor.slug)}#${offer.id}`}>{find.see}</a>
        {actor.way === 'referral' && <a href={paths.sheet(locale, actor.slug)}>{find.giveSheet}</a>}
      </p>
    </>
  )
}

function Checked({ locale, on, by }: { locale: Locale; on?: string | null; by: string }) {
  const { find } = wordsIn(locale)
  if (!on) return find.unchecked
  const at = new Date(on)
  return (
    <Time at={at} whole>
      {find.checked(datesIn(locale).date(at), by)}
    </Time>
  )
}

import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import { paths } from '@/src/paths'
import type { Finding } from '@/src/queries/findOperators'
import type { KnownActor } from '@/src/queries/knownActors'
import type { KnownNeed } from '@/src/queries/knownNeeds'
import { LinkButton } from '@/src/ui/Buttons'
import { Part } from '@/src/ui/Part'
import { Offers } from './Offers'
import { criteriaOf } from './saying'
import { queryOf, type PageSearch } from './searchIn'
import { SetAside } from './SetAside'

type Props = {
  locale: Locale
  finding: Finding
  need: KnownNeed
  needs: readonly KnownNeed[]
  /** Those who are handed no relay. */
  sheets: readonly KnownActor[]
  search: PageSearch
  mayHandOver: boolean
}

/** Who fits, in order; who does not. A page without a result says what belongs here and where to go on. */
export function Results({ locale, finding, need, needs, sheets, search, mayHandOver }: Props) {
  const { find } = wordsIn(locale)
  const { fitting, others } = finding
  const named = [...fitting, ...others].map(({ offer }) => offer.actor.id)
  const head = needs.find(({ id }) => id === need.parent)
  return (
    <>
      {fitting.length > 0 ? (
        <Part id="fit" title={find.fitting} told={find.ordered}>
          <Offers {...{ locale, need, head, search, mayHandOver }} found={fitting} />
        </Part>
      ) : (
        <Nobody {...{ locale, need, search }} near={others.length > 0} />
      )}
      <SetAside
        {...{ locale, others, needs, search }}
        sheets={sheets.filter(({ id }) => !named.includes(id))}
        open={fitting.length === 0}
      />
    </>
  )
}

type NobodyProps = Pick<Props, 'locale' | 'need' | 'search'> & { near: boolean }

function Nobody({ locale, need, search, near }: NobodyProps) {
  const { empty } = wordsIn(locale).find
  const criteria = criteriaOf(locale, search)
  const wider = `${paths.find(locale)}${queryOf({ need: need.code })}`
  return (
    <Part id="fit" title={empty.next}>
      <div className="empty">
        <p>{near ? empty.nobodyTold(need.label, criteria) : empty.nobodyAtAll(need.label)}</p>
        <p className="btns">
          {criteria && <LinkButton href={wider}>{empty.wider}</LinkButton>}{' '}
          <a href={paths.map(locale)}>{empty.map}</a>
        </p>
      </div>
    </Part>
  )
}

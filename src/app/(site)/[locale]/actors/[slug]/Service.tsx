import type { Locale } from '@/src/codes/languages'
import { stages as allStages } from '@/src/codes/situation'
import { idOf } from '@/src/idOf'
import { capital } from '@/src/i18n/numbers'
import { ownSide } from '@/src/i18n/ownSide'
import { wordsIn } from '@/src/i18n/words'
import type { Service as Offered } from '@/src/payload-types'
import { capacityTone } from '@/src/ui/capacityTone'
import { communeName } from '@/src/ui/communeNames'
import { datesIn } from '@/src/ui/dates'
import { Facts } from '@/src/ui/Facts'
import { Status } from '@/src/ui/Status'
import { spokenList } from '../spokenList'

type Props = {
  locale: Locale
  service: Offered
  /** Labels by id. */ needs: ReadonlyMap<string, string>
  /** In which languages it is described; the first is what the reader gets where theirs is missing. */ tongues?: readonly Locale[]
}

/** One service: whether there is room, what it is, whom it suits, when that was last checked. */
export function Service({ locale, service, needs, tongues = [] }: Props) {
  const { actors, codes } = wordsIn(locale)
  const said = actors.page
  const { id, name, description, howToReach, capacity, checkedOn } = service
  const since = checkedOn ? said.checked(datesIn(locale).date(new Date(checkedOn))) : said.unchecked
  const [other] = tongues.includes(locale) ? [] : tongues
  return (
    <li id={id}>
      <h3>{name}</h3>
      <Status tone={capacityTone[capacity]} since={since}>
        {codes.capacity[capacity]}
      </Status>
      {other && <p className="since">{said.otherTongue(codes.language[other])}</p>}
      {description && <p lang={other}>{description}</p>}
      <Facts
        list={[
          ...(howToReach ? [{ term: said.how, value: howToReach }] : []),
          ...fitsOf(locale, service, needs),
        ]}
      />
    </li>
  )
}

function fitsOf(locale: Locale, service: Offered, labels: Props['needs']) {
  const { actors, codes } = wordsIn(locale)
  const said = actors.page
  const { needs, stages, audience, languages, communes, cost } = service
  const named = (needs ?? []).flatMap((need) => labels.get(idOf(need) ?? '') ?? [])
  const at =
    stages?.length && stages.length < allStages.length
      ? stages.map((stage) => codes.stage[stage])
      : [said.allStages]
  return [
    ...(named.length ? [{ term: said.needs, value: named.join(', ') }] : []),
    { term: said.stages, value: at.join(', ') },
    ...(audience?.length
      ? [{ term: said.audience, value: audience.map((one) => codes.audience[one]).join(', ') }]
      : []),
    ...(languages?.length
      ? [{ term: said.languages, value: capital(spokenList(locale, languages)) }]
      : []),
    ...(communes?.length
      ? [{ term: said.place, value: communes.map((code) => communeName(locale, code)).join(', ') }]
      : []),
    ...(cost ? [{ term: said.cost, value: ownSide(locale, cost) }] : []),
  ]
}

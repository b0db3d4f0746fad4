import { businessDaysBetween } from '@/src/clocks/businessTime'
import { now } from '@/src/clocks/now'
import { capacities } from '@/src/codes/people'
import type { Service } from '@/src/payload-types'
import { paths } from '@/src/paths'
import { LinkButton } from '@/src/ui/Buttons'
import { capacityTone } from '@/src/ui/capacityTone'
import { datesIn } from '@/src/ui/dates'
import { Part } from '@/src/ui/Part'
import { Status } from '@/src/ui/Status'
import { setRoom } from './actions'
import type { OperatorVisit } from './requireManager'

type Props = { visit: OperatorVisit; isManager: boolean; services: readonly Service[] }

/** What is offered and whether there is room: one click says it to everybody, and that it was looked at today. */
export function Services({ visit, isManager, services }: Props) {
  const { locale, words } = visit
  const said = words.operator.services
  return (
    <Part id="services" title={said.title} act={isManager} told={isManager ? said.told : undefined}>
      {services.length === 0 && <p>{said.none}</p>}
      <ul className="rows">
        {services.map((service) => (
          <Line key={service.id} {...{ visit, isManager, service }} />
        ))}
      </ul>
      {isManager && (
        <p className="btns">
          <LinkButton href={paths.newService(locale)}>{said.add}</LinkButton>
        </p>
      )}
    </Part>
  )
}

/** Nobody has looked at it for about two months. */
const oldAfter = 40

function Line({
  visit: { locale, words },
  isManager,
  service,
}: Omit<Props, 'services'> & { service: Service }) {
  const { operator, codes, time } = words
  const said = operator.services
  const { id, name, capacity, checkedOn } = service
  const at = checkedOn ? new Date(checkedOn) : null
  const days = at ? businessDaysBetween(at, now()) : 0
  const since = at
    ? days > oldAfter
      ? said.old(time.sinceBusinessDays(days))
      : said.checked(datesIn(locale).date(at))
    : said.unchecked
  return (
    <li id={id}>
      <h3>{isManager ? <a href={paths.service(locale, id)}>{name}</a> : name}</h3>
      <Status tone={capacityTone[capacity]} since={since}>
        {codes.capacity[capacity]}
      </Status>
      {isManager && (
        <form action={setRoom.bind(null, locale, id)} className="btns" aria-label={said.room(name)}>
          {capacities
            .filter((one) => one !== capacity)
            .map((one) => (
              <button key={one} className="btn" name="capacity" value={one}>
                {codes.capacity[one]}
              </button>
            ))}
          <button className="btn" name="capacity" value={capacity}>
            {said.today}
          </button>
          <a href={paths.service(locale, id)}>
            {said.edit}
            <span className="hush"> {name}</span>
          </a>
        </form>
      )}
    </li>
  )
}

import { paths } from '@/src/paths'
import type { MemberVisit } from '@/src/session'
import { now } from '@/src/clocks/now'
import { Buttons, LinkButton } from '@/src/ui/Buttons'
import { datesIn } from '@/src/ui/dates'
import { Time } from '@/src/ui/Time'
import { Top } from '@/src/ui/Top'

type Place = 'coordination' | 'administrator' | 'editor' | 'guest' | 'court' | 'quiet'

/** For those who hand nothing over and receive nothing: what is theirs, and the way to it. */
export function Quiet({ visit }: { visit: MemberVisit }) {
  const { words, locale } = visit
  const { heading, lede, where } = words.today
  const place = placeOf(visit)
  const at = now()
  return (
    <Top
      where={
        <Time at={at} whole>
          {where(datesIn(locale).weekday(at))}
        </Time>
      }
      title={heading[place]}
      lede={lede[place]}
    >
      <Buttons>
        {waysOf(visit, place).map(({ href, label }, n) => (
          <LinkButton key={href} href={href} primary={n === 0}>
            {label}
          </LinkButton>
        ))}
      </Buttons>
    </Top>
  )
}

function placeOf({ user: { roles }, person }: MemberVisit): Place {
  if (roles.includes('coordinator')) return 'coordination'
  if (roles.includes('administrator')) return 'administrator'
  if (roles.includes('editor')) return 'editor'
  if (roles.includes('guest')) return 'guest'
  return person.actor?.receives === 'sheet' ? 'court' : 'quiet'
}

function waysOf({ locale, words }: MemberVisit, place: Place) {
  const { ways } = words.today
  const way = {
    coordination: { href: paths.coordination(locale), label: ways.coordination },
    admin: { href: paths.admin(), label: ways.admin },
    map: { href: paths.map(locale), label: ways.map },
    find: { href: paths.find(locale), label: ways.find },
    desk: { href: paths.desk(locale), label: words.desk.title },
    help: { href: paths.help(locale), label: ways.help },
  }
  switch (place) {
    case 'coordination':
      return [way.coordination, way.map]
    case 'administrator':
      return [way.admin, way.map]
    case 'editor':
      return [way.desk, way.admin]
    case 'guest':
      return [way.help]
    default:
      return [way.find, way.map]
  }
}

import { now } from '@/src/clocks/now'
import type { User } from '@/src/payload-types'
import { paths } from '@/src/paths'
import { hasJoined } from '@/src/people/invite'
import { LinkButton } from '@/src/ui/Buttons'
import { datesIn, isoDay } from '@/src/ui/dates'
import { Part } from '@/src/ui/Part'
import { Table } from '@/src/ui/Table'
import type { OperatorVisit } from './requireManager'

type Props = { visit: OperatorVisit; isManager: boolean; people: readonly User[] }

/** Who works here, what each one does, who is away. */
export function People({ visit, isManager, people }: Props) {
  const { locale, words, user } = visit
  const said = words.operator.people
  const does = ({ functions }: User) =>
    functions?.map((one) => words.codes.function[one]).join(', ') || said.none
  const named = ({ id, name }: User) =>
    isManager ? <a href={paths.colleague(locale, id)}>{name}</a> : name
  return (
    <Part id="people" title={said.title}>
      <Table
        caption={said.caption}
        hush
        head={said.name}
        columns={[{ title: said.does }, { title: said.state }]}
        rows={people.map((person) => ({
          key: person.id,
          head: (
            <>
              {named(person)}
              {person.id === user.id && `, ${said.you}`}
            </>
          ),
          cells: [does(person), stateOf(visit, person)],
        }))}
      />
      {isManager && (
        <p className="btns">
          <LinkButton href={paths.newColleague(locale)}>{said.invite}</LinkButton>
        </p>
      )}
    </Part>
  )
}

function stateOf({ locale, words }: OperatorVisit, person: User): string {
  const { states } = words.operator.people
  if (person.active === false) return states.off
  if (!hasJoined(person)) return states.invited
  const { absentFrom, absentUntil } = person
  const today = isoDay(now())
  const day = (moment: string) => isoDay(new Date(moment))
  const isAway =
    (absentFrom || absentUntil) &&
    (!absentFrom || day(absentFrom) <= today) &&
    (!absentUntil || day(absentUntil) >= today)
  if (!isAway) return states.in
  if (!absentUntil) return states.awayOpen
  return states.away(words.time.until(datesIn(locale).dayMonth(new Date(absentUntil))))
}

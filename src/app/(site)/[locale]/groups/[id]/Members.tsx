import { langOf } from '@/src/i18n/saidIn'
import { paths } from '@/src/paths'
import type { GroupSeen } from '@/src/queries/groupsSeen'
import type { Axis } from '@/src/queries/knownAxes'
import type { MemberVisit } from '@/src/session'
import { Facts } from '@/src/ui/Facts'
import { Part } from '@/src/ui/Part'
import { memberSaid } from '../saying'

type Props = { visit: MemberVisit; group: GroupSeen; axis?: Axis }

/** Who sits there, who chairs it, who asked for it, on which axis. */
export function Members({ visit: { locale, words }, group, axis }: Props) {
  const said = words.groupPages
  const { chair, members, askedBy } = group
  return (
    <Part id="members" title={said.members}>
      {members.length === 0 ? (
        <p className="soft">{said.sittingNone}</p>
      ) : (
        <ul className="plainlist">
          {members.map((member) => (
            <li key={member.id}>{memberSaid(locale, member)}</li>
          ))}
        </ul>
      )}
      <Facts
        list={[
          { term: said.chair, value: chair?.name ?? said.chairNone },
          ...(askedBy.length
            ? [{ term: said.askedBy, value: askedBy.map(({ name }) => name).join(', ') }]
            : []),
          ...(axis
            ? [
                {
                  term: said.axis(axis.number),
                  value: (
                    <a href={paths.axis(locale, axis.number)} lang={langOf(axis.title, locale)}>
                      {axis.title.text}
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Part>
  )
}

import type { ReactNode } from 'react'
import { langOf } from '@/src/i18n/saidIn'
import { paths } from '@/src/paths'
import type { GroupSeen } from '@/src/queries/groupsSeen'
import type { MemberVisit } from '@/src/session'
import { TongueMark } from '@/src/ui/TongueMark'
import { operatorsOf } from './saying'
import { Standing } from './Standing'

type Props = { visit: MemberVisit; group: GroupSeen; children?: ReactNode }

/** A group in a list: what it does, who sits there, where it stands. */
export function GroupRow({ visit, group, children }: Props) {
  const { locale, words } = visit
  const said = words.groupPages
  const { name, purpose, members } = group
  return (
    <li>
      <h3>
        <a href={paths.group(locale, group.id)} lang={langOf(name, locale)}>
          {name.text}
        </a>
        <TongueMark said={name} locale={locale} />
      </h3>
      {purpose && (
        <p className="text" lang={langOf(purpose, locale)}>
          {purpose.text}
        </p>
      )}
      <p className="soft small">
        {members.length ? said.sitting(operatorsOf(group)) : said.sittingNone}
      </p>
      <Standing visit={visit} group={group} />
      {children}
    </li>
  )
}

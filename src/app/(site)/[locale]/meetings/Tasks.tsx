import { langOf } from '@/src/i18n/saidIn'
import type { DecisionSeen } from '@/src/queries/decisionsSeen'
import type { MemberVisit } from '@/src/session'
import { Empty } from '@/src/ui/Empty'
import { Part } from '@/src/ui/Part'
import { DecisionRow } from './DecisionRow'
import { isMine } from './saying'

type Props = {
  visit: MemberVisit
  decisions: readonly DecisionSeen[]
  membersCount: number
  back: string
}
type Owned = { key: string; title: string; lang?: string; list: DecisionSeen[] }

/** What is left to do across all meetings: the reader's own first, then by owner. */
export function Tasks({ visit, decisions, ...rest }: Props) {
  const said = visit.words.meetingPages
  return (
    <Part id="tasks" title={said.tasks} beside={said.tasksTold}>
      {decisions.length === 0 ? (
        <Empty title={said.none.tasksTitle}>{said.none.tasks}</Empty>
      ) : (
        byOwner(visit, decisions).map(({ key, title, lang, list }, n) => (
          <details key={key} open={n === 0} className="owned">
            <summary lang={lang}>
              {title} <span className="soft">({list.length})</span>
            </summary>
            <ol className="rows decisions">
              {list.map((decision) => (
                <DecisionRow key={decision.id} {...{ visit, decision }} {...rest} />
              ))}
            </ol>
          </details>
        ))
      )}
    </Part>
  )
}

/** The late and the soonest first; what has no day, last. */
const byDue = (a: DecisionSeen, b: DecisionSeen) =>
  (a.due?.getTime() ?? Infinity) - (b.due?.getTime() ?? Infinity) || 0

function byOwner(visit: MemberVisit, decisions: readonly DecisionSeen[]): Owned[] {
  const { words } = visit
  const said = words.meetingPages.decisions
  const owned = new Map<string, Owned>()
  const put = (key: string, title: string, decision: DecisionSeen, lang?: string) => {
    const found = owned.get(key) ?? { key, title, lang, list: [] }
    owned.set(key, { ...found, list: [...found.list, decision] })
  }
  for (const decision of decisions.toSorted(byDue)) {
    const { ownerKind, owner, meeting } = decision
    if (isMine(decision)) put('mine', said.mine, decision)
    else if (ownerKind === 'actor')
      put(`actor:${owner?.id}`, owner?.name ?? words.meetings.decision.who.someone, decision)
    else if (ownerKind === 'group') {
      const name = meeting?.group?.name
      const lang = name && langOf(name, visit.locale)
      put(`group:${meeting?.group?.id}`, said.groups.group(name?.text ?? ''), decision, lang)
    } else put(ownerKind, said.groups[ownerKind], decision)
  }
  const order = ({ key }: Owned) =>
    ['mine', 'all', 'coordination'].indexOf(key) + 1 || (key.startsWith('group:') ? 4 : 5)
  return [...owned.values()].toSorted(
    (a, b) => order(a) - order(b) || a.title.localeCompare(b.title, visit.locale),
  )
}

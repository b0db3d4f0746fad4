import { idOf } from '@/src/idOf'
import { langOf } from '@/src/i18n/saidIn'
import type { UseRead } from '@/src/queries/usesOf'
import type { MemberVisit } from '@/src/session'
import { Empty } from '@/src/ui/Empty'
import { Part } from '@/src/ui/Part'
import { Table, type Row } from '@/src/ui/Table'
import { Day } from '../../reading/TextTop'
import { takeBack } from './actions'

type Props = { visit: MemberVisit; uses: readonly UseRead[] }

/** Every use that was noted, those that did not work among them. */
export function Uses({ visit, uses }: Props) {
  const said = visit.words.texts.uses
  return (
    <Part id="uses" title={said.title}>
      {uses.length === 0 ? (
        <Empty title={said.none}>{said.noneTold}</Empty>
      ) : (
        <Table
          caption={said.caption}
          hush
          head={said.operator}
          columns={[
            { title: said.when },
            { title: said.where },
            { title: said.changed, short: said.changedShort },
            { title: said.result },
          ]}
          rows={uses.map((use) => rowOf(visit, use))}
        />
      )}
    </Part>
  )
}

function rowOf({ locale, user, words }: MemberVisit, use: UseRead): Row {
  const { texts, knowledgeCodes } = words
  const { id, actor, on, where, changed, result } = use
  const isOwn = actor !== null && actor.id === idOf(user.actor)
  return {
    key: id,
    head: actor?.name ?? '',
    cells: [
      <Day key="on" locale={locale} iso={on} say={(day) => day} />,
      where || <span className="soft">{texts.uses.nothing}</span>,
      changed ? (
        <span lang={langOf(changed, locale)}>{changed.text}</span>
      ) : (
        <span className="soft">{texts.uses.nothing}</span>
      ),
      <>
        {knowledgeCodes.useResult[result]}
        {isOwn && (
          <form action={takeBack.bind(null, locale, id)}>
            <button className="linklike">{texts.uses.take}</button>
          </form>
        )}
      </>,
    ],
  }
}

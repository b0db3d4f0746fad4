import type { GroupSeen } from '@/src/queries/groupsSeen'
import type { MemberVisit } from '@/src/session'
import { Button } from '@/src/ui/Buttons'
import { Status } from '@/src/ui/Status'
import { setStatus } from './actions'
import { originSaid, toneOf } from './saying'

type Props = { visit: MemberVisit; group: GroupSeen; back: string; primary?: boolean }

/** Where a group stands; its reader's place in it. */
export function Standing({ visit: { locale, words }, group }: Pick<Props, 'visit' | 'group'>) {
  const said = words.groupPages
  const own = group.chairs ? said.youChair : group.sits ? said.yours : ''
  return (
    <Status tone={toneOf[group.status]} since={originSaid(locale, group)}>
      {[said.status[group.status], own].filter(Boolean).join(' ')}
    </Status>
  )
}

/** Opened and closed by the coordination alone. */
export function OpenAndClose({ visit, group, back, primary }: Props) {
  const { locale, words, user } = visit
  const { act } = words.groupPages
  if (!user.roles.includes('coordinator')) return null
  const about = <span className="hush">, {group.name.text}</span>
  return (
    <form action={setStatus.bind(null, locale, group.id, back)}>
      <p className="btns">
        {group.status !== 'open' && (
          <Button primary={primary} name="status" value="open">
            {group.status === 'closed' ? act.reopen : act.open}
            {about}
          </Button>
        )}{' '}
        {group.status !== 'closed' && (
          <Button halt name="status" value="closed">
            {group.status === 'open' ? act.close : act.decline}
            {about}
          </Button>
        )}
      </p>
    </form>
  )
}

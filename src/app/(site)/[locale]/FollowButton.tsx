import { followOf } from '@/src/queries/followOf'
import type { Subject } from '@/src/queries/whatIFollow'
import type { MemberVisit } from '@/src/session'
import { Button } from '@/src/ui/Buttons'
import { toggleFollow } from './following'

type Props = { visit: MemberVisit; kind: Subject; subject: string; label: string; back: string }

/** One's own list of what one wants news of: on it, or off it. */
export async function FollowButton({ visit, kind, subject, label, back }: Props) {
  const { locale, words } = visit
  const said = words.groupPages
  const own = await followOf(visit, kind, subject)
  return (
    <form action={toggleFollow.bind(null, locale, kind, subject, back)}>
      {own && <p className="small soft">{said.followed}</p>}
      <p className="btns">
        <Button>{own ? said.unfollow : label}</Button>
      </p>
    </form>
  )
}

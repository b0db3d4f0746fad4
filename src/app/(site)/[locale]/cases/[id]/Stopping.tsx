import { isLive } from '@/src/codes/referral'
import type { ReferralSeen } from '@/src/disclosure/seen'
import { paths } from '@/src/paths'
import type { MemberVisit } from '@/src/session'
import { Part } from '@/src/ui/Part'

type Props = { visit: MemberVisit; referrals: readonly ReferralSeen[] }

/** The person may stop at any time: for them, one referral after the other, each confirmed on its own page. */
export function Stopping({ visit, referrals }: Props) {
  const { locale, words } = visit
  const said = words.referrals.case
  const live = referrals.filter(({ status }) => isLive(status))
  if (live.length === 0) return null
  return (
    <Part id="stopping" title={said.withdraw} told={said.withdrawTold}>
      <ul className="plainlist">
        {live.map(({ id, need, to, reference }) => (
          <li key={id}>
            <a href={`${paths.referral(locale, id)}/withdraw`}>
              {said.withdrawOne(need?.name ?? reference, to.actor.name)}
            </a>
          </li>
        ))}
      </ul>
    </Part>
  )
}

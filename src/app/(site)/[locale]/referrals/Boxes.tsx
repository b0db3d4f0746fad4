import { paths } from '@/src/paths'
import type { MemberVisit } from '@/src/session'

export type Box = 'received' | 'sent' | 'cases'

/** The boxes that this person's work opens: what their operator receives, what it sends, its cases. */
export function boxesOf({ user, person }: MemberVisit): Box[] {
  const functions = user.functions ?? []
  if (!person.actor || person.actor.receives === 'sheet') return []
  const sends = functions.some((held) => held === 'referrer' || held === 'manager')
  const receives = functions.some((held) => held === 'intake' || held === 'manager')
  return [
    ...(receives ? (['received'] as const) : []),
    ...(sends ? (['sent', 'cases'] as const) : []),
  ]
}

/** From one box to another. */
export function Boxes({ visit, here }: { visit: MemberVisit; here: Box }) {
  const { locale, words } = visit
  const { boxes } = words.referrals
  const open = boxesOf(visit)
  if (open.length < 2) return null
  const ways = {
    received: paths.referrals(locale, 'received'),
    sent: paths.referrals(locale, 'sent'),
    cases: paths.cases(locale),
  }
  return (
    <nav aria-label={boxes.label}>
      <ul className="boxes">
        {open.map((box) => (
          <li key={box}>
            <a href={ways[box]} aria-current={box === here ? 'page' : undefined}>
              {boxes[box]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import { demoOf } from '@/src/demo'
import type { Locale } from '@/src/codes/languages'
import type { Side } from '@/src/disclosure/levels'
import { paths } from '@/src/paths'
import { linkToShow } from '@/src/queries/linkToShow'
import type { MemberVisit } from '@/src/session'
import type { SeenByWay } from '@/src/ui/DemoStrip'

const names = { requester: 'sender', owner: 'recipient', coordinator: 'coordination' } as const
const sides = Object.keys(names) as Side[]

/** Whose eyes the address asks for. */
export const sideAsked = (as: string | string[] | undefined): Side | null =>
  sides.find((side) => names[side] === as) ?? null

/** The address of this page through somebody's eyes. */
export const seenAt = (locale: Locale, id: string, side: Side | null): string =>
  `${paths.referral(locale, id)}${side ? `?as=${names[side]}` : ''}`

/** Demonstration only: the same referral through the eyes of each, one's own without a detour. */
export async function seenByWays(
  { payload, locale, words }: MemberVisit,
  id: string,
  here: Side | null,
  own: Side | null,
): Promise<SeenByWay[] | undefined> {
  if (!(await demoOf(payload))) return undefined
  const said = words.referral.seenAs
  const token = await linkToShow(payload, id)
  return [
    ...sides.map((side) => ({
      label: said[side],
      href: seenAt(locale, id, side === own ? null : side),
      here: side === (here ?? own),
    })),
    ...(token ? [{ label: said.entrepreneur, href: paths.entrepreneur(locale, token) }] : []),
  ]
}

import type { GroupStatus } from '@/src/codes/knowledge'
import type { Locale } from '@/src/codes/languages'
import { wordsIn } from '@/src/i18n/words'
import type { GroupMember, GroupSeen } from '@/src/queries/groupsSeen'
import { datesIn } from '@/src/ui/dates'
import type { Tone } from '@/src/ui/Sign'

export const toneOf: Record<GroupStatus, Tone> = {
  requested: 'waiting',
  open: 'open',
  closed: 'stopped',
}

/** Who asked for it, and when. */
export function originSaid(locale: Locale, { askedBy, createdAt }: GroupSeen): string {
  const who = askedBy.map(({ name }) => name).join(', ')
  return wordsIn(locale).groupPages.origin(who, datesIn(locale).date(createdAt))
}

/** "Sofie Janssens, Unizo": the person and the operator, or one of both. */
export const memberSaid = (locale: Locale, { actor, user }: GroupMember): string =>
  wordsIn(locale).groupPages.memberOf(
    user?.name ?? actor?.name ?? '…',
    user ? (actor?.name ?? '') : '',
  )

/** The operators that sit there, each once. */
export const operatorsOf = ({ members }: GroupSeen): string =>
  [...new Set(members.map(({ actor, user }) => actor?.name ?? user?.name ?? '…'))].join(', ')

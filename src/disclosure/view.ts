import type { DisclosureLevel, ReferralStatus } from '@/src/codes/referral'
import type { Side } from './levels'
import { openAtD0 } from './paths'

type Row = Record<string, unknown>

/** Read by the requester's side alone. */
const requestersOwn = ['overrideReason', 'alreadyFollowed'] as const
/** How it ended, kept back while it is sealed. */
const ending = ['outcome', 'statusReason', 'attempts'] as const
/** Never in an answer. */
const machinery = ['sealed', 'requesterStatus', 'lastStep', 'step', 'contact'] as const

/** A referral as its reader may see it; `row` is left as it is. Idempotent. */
export function viewOf(row: Row, sides: readonly Side[], level: DisclosureLevel): Row {
  const seen = level === 'D0' ? onlyD0(row) : { ...row }
  if (!sides.includes('requester')) for (const field of requestersOwn) delete seen[field]
  if (isKeptFrom(sides, row)) seal(seen, row)
  if (seen.alreadyFollowed === null) delete seen.alreadyFollowed
  for (const field of machinery) delete seen[field]
  return seen
}

const isEnd = (status: unknown) => status === 'completed' || status === 'failed'

/** Whether the end of this referral is kept from this reader. */
const isKeptFrom = (sides: readonly Side[], row: Row): boolean =>
  Boolean(row.sealed) &&
  sides.includes('requester') &&
  !sides.includes('owner') &&
  !sides.includes('coordinator')

/** Why it was refused before anything was told, or dropped by this side itself, is no part of how it ended. */
function seal(seen: Row, row: Row): void {
  for (const field of ending)
    if (field !== 'statusReason' || isEnd(row.status) || wasReleased(row)) delete seen[field]
  if (isEnd(row.status)) seen.status = 'completed' satisfies ReferralStatus
}

const wasReleased = ({ status, answeredAt, endedAt }: Row): boolean =>
  status === 'rejected' && answeredAt !== endedAt

function onlyD0(row: Row): Row {
  const seen: Row = { disclosed: row.disclosed }
  for (const path of openAtD0) {
    const [group, field] = path.split('.') as [string, string | undefined]
    if (!(group in row)) continue
    seen[group] = field ? { [field]: (row[group] as Row | null)?.[field] } : row[group]
  }
  return seen
}

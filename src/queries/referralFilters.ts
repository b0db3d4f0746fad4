import type { Where } from 'payload'
import { liveStatuses, priorities, referralStatuses } from '@/src/codes/referral'
import type { Priority, ReferralStatus } from '@/src/codes/referral'

/** What a list may be narrowed by; `live` is every state that is still on its way. */
export type ReferralFilters = {
  status?: ReferralStatus | 'live'
  priority?: Priority
  need?: string
  reference?: string
}

export const perPage = 20

/** The filters that a query string asks for; what is not one of ours is left out. */
export function filtersFrom(
  asked: Record<string, string | string[] | undefined>,
): ReferralFilters & { page: number } {
  const one = (name: string) => [asked[name]].flat()[0]?.trim() || undefined
  const status = one('status')
  const priority = one('priority')
  const isStatus = status === 'live' || (referralStatuses as readonly unknown[]).includes(status)
  return {
    ...(isStatus && { status: status as ReferralFilters['status'] }),
    ...((priorities as readonly unknown[]).includes(priority) && {
      priority: priority as Priority,
    }),
    ...(one('need') && { need: one('need') }),
    ...(one('reference') && { reference: one('reference')?.slice(0, 20).toUpperCase() }),
    page: Math.max(1, Math.trunc(Number(one('page'))) || 1),
  }
}

export function narrowedBy({ status, priority, need, reference }: ReferralFilters): Where[] {
  return [
    ...(status === 'live' ? [{ status: { in: [...liveStatuses] } }] : []),
    ...(status && status !== 'live' ? [{ status: { equals: status } }] : []),
    ...(priority ? [{ priority: { equals: priority } }] : []),
    ...(need ? [{ need: { equals: need } }] : []),
    ...(reference ? [{ reference: { like: reference } }] : []),
  ]
}

'use server'

import { redirect } from 'next/navigation'
import { paths } from '@/src/paths'
import { followOf } from '@/src/queries/followOf'
import { unlessClosed } from '@/src/queries/unlessClosed'
import type { Subject } from '@/src/queries/whatIFollow'
import { safeNext } from '@/src/safeNext'
import { requireMember } from '@/src/session'

const subjects: readonly Subject[] = ['thematic-axes', 'working-groups', 'needs']

/** Follows this, or does no more; the page it was asked on comes back. */
export async function toggleFollow(
  asked: string,
  kind: Subject,
  subject: string,
  back: string,
): Promise<void> {
  const here = safeNext(back)
  const visit = await requireMember(asked, here ?? `/${asked}/groups`)
  const { as, locale } = visit
  const relationTo = subjects.find((one) => one === kind)
  const value = String(subject)
  if (relationTo) {
    const own = await followOf(visit, relationTo, value)
    await (
      own
        ? as.delete({ collection: 'follows', id: own, depth: 0 })
        : as.create({
            collection: 'follows',
            data: { subject: { relationTo, value } } as never,
            depth: 0,
          })
    ).catch(unlessClosed)
  }
  redirect(here ?? paths.groups(locale))
}

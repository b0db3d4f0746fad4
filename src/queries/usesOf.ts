import type { UseResult } from '@/src/codes/knowledge'
import { idOf } from '@/src/idOf'
import type { Application } from '@/src/payload-types'
import type { Said, Spoken } from '@/src/i18n/saidIn'
import { saidIn } from '@/src/i18n/saidIn'
import type { Asking } from './asking'
import { inEveryTongue } from './inEveryTongue'
import { everyDoc } from './everyDoc'
import { unlessClosed } from './unlessClosed'

export type UseRead = {
  id: string
  actor: { id: string; name: string } | null
  on: string
  where: string
  changed: Said | null
  result: UseResult
}

/** Who used this practice, when, and with what result? The latest first; what did not work stands among them. */
export async function usesOf(
  { payload, user, locale }: Asking,
  practice: string,
): Promise<UseRead[]> {
  const as = inEveryTongue({ payload, user })
  const docs = await everyDoc<Application>((page) =>
    as.find({
      collection: 'applications',
      where: { practice: { equals: practice } },
      sort: '-appliedOn',
      depth: 1,
      limit: 100,
      page,
    }),
  ).catch(unlessClosed)
  return (docs ?? []).map(({ id, actor, appliedOn, createdAt, where, whatChanged, result }) => ({
    id,
    actor: namedActor(actor),
    on: appliedOn ?? createdAt,
    where: where ?? '',
    changed: saidIn(whatChanged as unknown as Spoken, locale, null),
    result,
  }))
}

const namedActor = (actor: Application['actor']): UseRead['actor'] => {
  const id = idOf(actor)
  return id && actor && typeof actor === 'object' ? { id, name: actor.name } : null
}

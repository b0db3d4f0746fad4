import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/src/idOf'
import type { Decision } from '@/src/payload-types'
import { wrongBody } from '../refusals'

/** An operator is named where one owns it; done by an operator, it stands among those who did it. */
export const writeDown: CollectionBeforeChangeHook<Decision> = ({ data, originalDoc, req }) => {
  const is = { ...originalDoc, ...data }
  const owner = idOf(is.owner)
  if (is.ownerKind === 'actor' && !owner)
    throw wrongBody(req, 'decisions', [{ path: 'owner', problem: 'missing' }])
  const becameDone = is.status === 'done' && originalDoc?.status !== 'done'
  const doneBy = (is.doneBy ?? []).map(idOf).filter((id) => id !== null)
  return {
    ...data,
    ...(is.ownerKind === 'actor' ? {} : { owner: null }),
    ...(becameDone && owner && is.ownerKind === 'actor' && !doneBy.includes(owner)
      ? { doneBy: [...doneBy, owner] }
      : {}),
  }
}

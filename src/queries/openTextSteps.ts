import { createLocalReq, type Payload } from 'payload'
import type { EditorialCollection, EditorialStep } from '@/src/codes/knowledge'
import type { User } from '@/src/payload-types'
import type { Need } from '@/src/workflows/stepFields'

export type OpenTextStep = { step: EditorialStep; needs: Need[] }

/** What this person may do with this text now, and what each step asks: asked at the door that programs use. */
export async function openTextSteps(
  payload: Payload,
  user: User,
  collection: EditorialCollection,
  id: string,
): Promise<OpenTextStep[]> {
  const { endpoints } = payload.collections[collection].config
  const door = (endpoints || []).find(({ path }) => path === '/:id/steps')
  if (!door) throw new Error(`${collection} has lost its list of open steps`)
  const req = await createLocalReq(
    { user: { ...user, collection: 'users' }, req: { routeParams: { id } } },
    payload,
  )
  const answer = await door.handler(req)
  return ((await answer.json()) as { steps: OpenTextStep[] }).steps
}

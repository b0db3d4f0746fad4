import { createLocalReq, type CollectionSlug } from 'payload'
import type { Asking } from './asking'

type Door = { collection: CollectionSlug; path: string; params?: Record<string, string> }

/** What a collection's own endpoint answers to this person: asked at the door that programs use. */
export async function askDoor<Answer>(
  { payload, user }: Pick<Asking, 'payload' | 'user'>,
  { collection, path, params = {} }: Door,
): Promise<Answer> {
  const { endpoints } = payload.collections[collection].config
  const door = (endpoints || []).find((one) => one.path === path && one.method === 'get')
  if (!door) throw new Error(`${collection} has lost its door ${path}`)
  const req = await createLocalReq({ user, req: { routeParams: params } }, payload)
  return (await (await door.handler(req)).json()) as Answer
}

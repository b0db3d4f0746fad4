import { aGroup } from '../meetings/stage'
import type { Person } from '../support/people'
import { somebody } from './entrepreneur'
import { at, member } from './members'

export type WorkingGroup = { id: string; name: string; axis: string; chair: Person }

/** A group that nothing else in the demonstration speaks of: ITAA chairs it, Febelfin sits in it. */
export async function aWorkingGroup(): Promise<WorkingGroup> {
  const [coordinator, chair, other] = await Promise.all(
    [at.coordinator, at.itaaManager, at.febelfinManager].map(member),
  )
  if (!coordinator || !chair || !other) throw new Error('three people come in')
  const axis = await anAxis(coordinator)
  const name = `Groupe ${somebody().lastName}`
  const members = [chair, other].map((one) => ({ actor: one.actor?.id, user: one.id }))
  const id = await aGroup(coordinator, axis, { name, chair: chair.id, members })
  return { id, name, axis, chair }
}

export async function anAxis(by: Person): Promise<string> {
  const { body } = await by.get('/thematic-axes?limit=1&depth=0')
  const [axis] = body.docs
  if (!axis) throw new Error('no axis')
  return axis.id
}

import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'
import type { Asking } from './asking'
import { everyDoc } from './everyDoc'
import { knownActors } from './knownActors'

type People = { label: string; options: { value: string; label: string }[] }

const everybody = ({
  payload,
  user,
  locale,
}: Asking): Promise<Pick<User, 'id' | 'name' | 'actor'>[]> =>
  everyDoc((page) =>
    payloadAs(payload, user, { locale }).find({
      collection: 'users',
      select: { name: true, actor: true },
      sort: 'name',
      depth: 0,
      limit: 100,
      page,
    }),
  )

/** Who works where? For choosing a person, operator by operator; the platform's own people last. */
export async function peopleByOperator(asking: Asking): Promise<People[]> {
  const [people, actors] = await Promise.all([everybody(asking), knownActors(asking)])
  return [...actors.values(), { id: '', name: 'Relais' }].flatMap(({ id, name }) => {
    const own = people.filter(({ actor }) => (idOf(actor) ?? '') === id)
    return own.length
      ? [{ label: name, options: own.map((one) => ({ value: one.id, label: one.name })) }]
      : []
  })
}

/** For which operator does each person work? By the person's id. */
export const operatorOfPeople = async (asking: Asking): Promise<Map<string, string>> =>
  new Map(
    (await everybody(asking)).flatMap(({ id, actor }) => {
      const works = idOf(actor)
      return works ? [[id, works] as const] : []
    }),
  )

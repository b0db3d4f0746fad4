import { toldAt } from '@/src/clocks/now'
import type { RequestStep } from '@/src/codes/contacts'
import { payloadAs } from '@/src/payloadAs'
import type { Contact, ContactRequest, User } from '@/src/payload-types'
import { asks, directory, type SeededAsk, type SeededContact } from '../content/contacts'
import { idIn } from '../story/cast'
import { daysBefore, personNamed, type Library } from './library'

/** Who can be reached at each operator, and who asked for whose number. */
export async function tellContacts(library: Library): Promise<void> {
  const made = new Map<string, Contact>()
  for (const contact of directory) made.set(contact.key, await makeContact(library, contact))
  for (const ask of asks) await tellAsk(library, made, ask)
}

async function makeContact(library: Library, contact: SeededContact): Promise<Contact> {
  const keeper = personNamed(library, contact.keptBy)
  const at = daysBefore(library, contact.checkedDaysAgo)
  const data = {
    actor: idIn(library.actors, contact.actor),
    kind: contact.kind,
    function: contact.function,
    competences: contact.competences.map((code) => idIn(library.needs, code)),
    languages: contact.languages,
    checkedOn: at.toISOString(),
    channels: contact.channels,
    ...(contact.kind === 'person' && {
      name: keeper.name,
      user: keeper.id,
      listedByName: contact.listedByName,
    }),
  }
  const made = await toldAt(at, () =>
    payloadAs(library.payload, keeper).create({
      collection: 'contacts',
      locale: 'all',
      depth: 0,
      data,
    } as never),
  )
  return made as unknown as Contact
}

async function tellAsk(
  library: Library,
  made: Map<string, Contact>,
  { contact: key, by, channels: kinds, purpose, daysAgo, answer }: SeededAsk,
): Promise<void> {
  const contact = made.get(key)
  if (!contact) throw new Error(`the seed asks for a contact it does not know: ${key}`)
  const wanted = (contact.channels ?? []).filter(({ kind }) => kinds.includes(kind))
  const data = { contact: contact.id, channels: wanted.map(({ id }) => id), purpose }
  const asker = personNamed(library, by)
  const { id } = await toldAt(daysBefore(library, daysAgo), () =>
    payloadAs(library.payload, asker).create({
      collection: 'contact-requests',
      depth: 0,
      data,
    } as never),
  )
  if (!answer) return
  const answering = answer.step === 'cancel' ? asker : keeperOf(library, key)
  await takeAnswer(library, String(id), answering, answer)
}

const keeperOf = (library: Library, key: string): User =>
  personNamed(library, directory.find((one) => one.key === key)?.keptBy ?? '')

async function takeAnswer(
  library: Library,
  id: string,
  by: User,
  { step, daysAgo, ...more }: { step: RequestStep; daysAgo: number; statusReason?: object },
): Promise<void> {
  const data = { step, rev: 1, ...more } as unknown as Partial<ContactRequest>
  await toldAt(daysBefore(library, daysAgo), () =>
    payloadAs(library.payload, by).update({ collection: 'contact-requests', id, depth: 0, data }),
  )
}

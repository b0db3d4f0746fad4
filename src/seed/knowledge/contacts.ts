import { toldAt } from '@/src/clocks/now'
import type { RequestStep } from '@/src/codes/contacts'
import { payloadAs } from '@/src/payloadAs'
import type { Contact, ContactRequest, User } from '@/src/payload-types'
import { asks, directory, type SeededAsk, type SeededContact } from '../content/contacts'
import { idIn } from '../story/cast'
import { daysBefore, personNamed, type Known, type Library } from './library'

/** The contacts that were told, by their key. */
export type Told = ReadonlyMap<string, Contact>

/** Before the first referral of the story. */
const listedDaysAgo = 100

/** Who can be reached at each operator. */
export async function tellDirectory(known: Known): Promise<Told> {
  const told = new Map<string, Contact>()
  for (const contact of directory) told.set(contact.key, await makeContact(known, contact))
  return told
}

/** Who asked for whose number. */
export async function tellAsks(library: Library, contacts: Told): Promise<void> {
  for (const ask of asks) await tellAsk(library, contacts, ask)
}

async function makeContact(known: Known, contact: SeededContact): Promise<Contact> {
  const keeper = payloadAs(known.payload, personNamed(known, contact.keptBy))
  const listed = daysBefore(known, listedDaysAgo)
  const checked = daysBefore(known, contact.checkedDaysAgo)
  const made = await toldAt(listed, () =>
    keeper.create({
      collection: 'contacts',
      locale: 'all',
      depth: 0,
      data: dataOf(known, contact, listed),
    } as never),
  )
  const { id } = made as unknown as Contact
  await toldAt(checked, () =>
    keeper.update({
      collection: 'contacts',
      id,
      depth: 0,
      data: { checkedOn: checked.toISOString() },
    }),
  )
  return made as unknown as Contact
}

function dataOf(known: Known, contact: SeededContact, checked: Date) {
  const keeper = personNamed(known, contact.keptBy)
  return {
    actor: idIn(known.actors, contact.actor),
    kind: contact.kind,
    function: contact.function,
    competences: contact.competences.map((code) => idIn(known.needs, code)),
    languages: contact.languages,
    checkedOn: checked.toISOString(),
    channels: contact.channels,
    ...(contact.kind === 'person' && {
      name: keeper.name,
      user: keeper.id,
      listedByName: contact.listedByName,
    }),
  }
}

async function tellAsk(
  library: Library,
  contacts: Told,
  { contact: key, by, channels: kinds, purpose, daysAgo, answer }: SeededAsk,
): Promise<void> {
  const contact = contacts.get(key)
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

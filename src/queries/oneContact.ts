import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { Contact, Need } from '@/src/payload-types'
import type { Asking } from './asking'
import { decidedContacts } from './decidedContacts'
import {
  asShown,
  shownContacts,
  tonguesOf,
  type ShownChannel,
  type ShownContact,
} from './shownContact'

export type OpenableChannel = ShownChannel & { value: string | null }
export type ContactRead = Omit<ShownContact, 'channels'> & {
  channels: OpenableChannel[]
  competences: string[]
  languages: string[]
  deputy: ShownContact | null
  checkedOn: Date | null
  listedByName: boolean
  /** How the reader stands to it. */
  decides: boolean
  own: boolean
  keeps: boolean
}

/** One contact, as this person may see it. What a grant opens is read here, and the reading is recorded. */
export async function oneContact(asking: Asking, id: string): Promise<ContactRead | null> {
  const { payload, user, locale } = asking
  const doc = await payloadAs(payload, user, { locale }).findByID({
    collection: 'contacts',
    id,
    depth: 1,
    disableErrors: true,
  })
  if (!doc) return null
  const deputy = idOf(doc.deputy)
  const [tongues, deputies, standing] = await Promise.all([
    tonguesOf(asking, [id]),
    shownContacts(asking, deputy ? [deputy] : []),
    decidedContacts(asking),
  ])
  const isKept = idOf(doc.actor) === idOf(user.actor) && user.functions?.includes('manager')
  const isOwn = standing.own.includes(id)
  return {
    ...asShown(doc, tongues),
    channels: channelsOf(doc),
    competences: (doc.competences ?? []).map((need) => (need as Need).label ?? ''),
    languages: doc.languages ?? [],
    deputy: deputies.get(deputy ?? '') ?? null,
    checkedOn: doc.checkedOn ? new Date(doc.checkedOn) : null,
    listedByName: Boolean(doc.listedByName),
    decides: standing.decided.has(id),
    own: isOwn,
    keeps: isOwn || Boolean(isKept),
  }
}

const channelsOf = ({ channels }: Contact): OpenableChannel[] =>
  (channels ?? []).map(({ id, kind, visibility, open, value }) => ({
    id: id ?? '',
    kind,
    visibility,
    open: Boolean(open),
    value: value ?? null,
  }))

import type { Where } from 'payload'
import { daySaid } from '@/src/calendar/whenSaid'
import type { Locale } from '@/src/codes/languages'
import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { EditorialCollection } from '@/src/codes/knowledge'
import type { Asking } from './asking'
import { everyDoc } from './everyDoc'
import { knownNeeds, type NeedFamily } from './knownNeeds'

export type Pick = { value: string; label: string }
/** What a text can be tied to, each by id and in the reader's words. */
export type TextChoices = Record<
  'axis' | 'group' | 'output' | 'meeting' | 'decision' | 'actor' | 'contact',
  Pick[]
> & { needs: NeedFamily[] }

/** What can the form offer for this kind of text? Only what its writer may read. */
export async function textChoices(
  asking: Asking,
  collection: EditorialCollection,
): Promise<TextChoices> {
  const as = payloadAs(asking.payload, asking.user, { locale: asking.locale })
  const of = (
    slug: 'thematic-axes' | 'working-groups' | 'outputs' | 'meetings' | 'decisions' | 'contacts',
    say: (doc: Said) => string,
    more: object = {},
  ) =>
    picks(
      (page) => as.find({ collection: slug, depth: 0, limit: 100, page, ...more } as never),
      say,
    )
  const isPractice = collection === 'good-practices'
  const [axis, group, output, meeting, decision, contact, actor, needs] = await Promise.all([
    of('thematic-axes', ({ number, title }) => `${number}. ${title}`, { sort: 'number' }),
    of('working-groups', ({ name }) => String(name), { where: agreed }),
    isPractice ? of('outputs', ({ title }) => String(title ?? '')) : [],
    isPractice ? [] : of('meetings', meetingNamed(asking.locale)),
    isPractice ? [] : of('decisions', ({ text }) => short(String(text ?? ''))),
    isPractice
      ? of('contacts', (doc) => String(doc.name || doc.function), ownContacts(asking))
      : [],
    actorsFor(asking),
    isPractice ? knownNeeds(asking) : [],
  ])
  return { axis, group, output, meeting, decision, actor, contact, needs }
}

/** A group that was only asked for writes nothing yet. */
const agreed: Where = { status: { not_equals: 'requested' } }

type Said = { id: string } & Record<string, unknown>

async function picks(
  ask: (page: number) => Promise<unknown>,
  say: (doc: Said) => string,
): Promise<Pick[]> {
  const docs = await everyDoc<Said>((page) => ask(page) as never)
  return docs.map((doc) => ({ value: doc.id, label: say(doc) })).filter(({ label }) => label)
}

const ownContacts = ({ user }: Asking) => ({
  where: { actor: { equals: idOf(user.actor) } },
})

const meetingNamed =
  (locale: Locale) =>
  ({ title, startsAt }: Said): string =>
    `${String(title ?? '')} (${daySaid(String(startsAt), locale)})`

const short = (text: string) => (text.length > 90 ? `${text.slice(0, 88)}…` : text)

/** In another operator's name writes nobody but an editor. */
async function actorsFor({ payload, user, locale }: Asking): Promise<Pick[]> {
  if (!user.roles.includes('editor')) return []
  const as = payloadAs(payload, user)
  const actors = await everyDoc<{ id: string; name: string }>((page) =>
    as.find({
      collection: 'actors',
      select: { name: true },
      sort: 'name',
      depth: 0,
      limit: 100,
      page,
    }),
  )
  return actors
    .toSorted((a, b) => a.name.localeCompare(b.name, locale))
    .map(({ id, name }) => ({ value: id, label: name }))
}

import type { EditorialCollection, Notification } from '@/src/codes/knowledge'
import { saidIn, type Said, type Spoken } from '@/src/i18n/saidIn'
import { idOf } from '@/src/idOf'
import { payloadAs } from '@/src/payloadAs'
import type { Follow } from '@/src/payload-types'
import type { Asking } from './asking'
import { inEveryTongue } from './inEveryTongue'
import { unlessClosed } from './unlessClosed'

export type Subject = Follow['subject']['relationTo']
export type Followed = { id: string; kind: Subject; subject: string; title: Said }
export type Kept = { id: string; q: string; filters: unknown; notify: Notification }
export type Marked = { id: string; collection: EditorialCollection; text: string; title: Said }
export type Mine = { follows: Followed[]; searches: Kept[]; bookmarks: Marked[] }

const most = 100
const names: Record<Subject, string> = {
  'thematic-axes': 'title',
  'working-groups': 'name',
  needs: 'label',
}

/** What a member follows, searches for again and again, and keeps at hand. Their own only. */
export async function whatIFollow(asking: Asking): Promise<Mine> {
  const as = payloadAs(asking.payload, asking.user, { locale: asking.locale })
  const list = { sort: '-createdAt', depth: 0, limit: most } as const
  const [follows, searches, bookmarks] = await Promise.all([
    as.find({ collection: 'follows', ...list }),
    as.find({ collection: 'saved-searches', ...list }),
    as.find({ collection: 'bookmarks', ...list }),
  ])
  return {
    follows: await named(asking, follows.docs),
    searches: searches.docs.map(({ id, q, filters, notify }) => ({
      id,
      q: q ?? '',
      filters,
      notify,
    })),
    bookmarks: await titled(
      asking,
      bookmarks.docs.map(({ id, about }) => ({ id, ...about })),
    ),
  }
}

async function named(asking: Asking, follows: readonly Follow[]): Promise<Followed[]> {
  const wanted = follows.map(({ id, subject }) => ({ id, ...subject }))
  const found = await titlesOf(asking, wanted, (kind) => names[kind as Subject])
  return wanted.flatMap(({ id, relationTo, value }) => {
    const subject = idOf(value) ?? ''
    const title = found.get(subject)
    return title ? [{ id, kind: relationTo, subject, title }] : []
  })
}

type Marker = { id: string; relationTo: EditorialCollection; value: unknown }

/** A text that one may read no longer is left out, without its title. */
async function titled(asking: Asking, markers: readonly Marker[]): Promise<Marked[]> {
  const found = await titlesOf(asking, markers, () => 'title')
  return markers.flatMap(({ id, relationTo, value }) => {
    const text = idOf(value) ?? ''
    const title = found.get(text)
    return title ? [{ id, collection: relationTo, text, title }] : []
  })
}

type Named = { relationTo: Subject | EditorialCollection; value: unknown }

async function titlesOf(
  { payload, user, locale }: Asking,
  wanted: readonly Named[],
  nameOf: (kind: Named['relationTo']) => string,
): Promise<Map<string, Said>> {
  const titles = new Map<string, Said>()
  for (const collection of new Set(wanted.map(({ relationTo }) => relationTo))) {
    const ids = wanted
      .filter(({ relationTo }) => relationTo === collection)
      .map(({ value }) => idOf(value) ?? '')
    const answer = await inEveryTongue({ payload, user })
      .find({ collection, where: { id: { in: ids } }, depth: 0, limit: ids.length })
      .catch(unlessClosed)
    for (const doc of answer?.docs ?? []) {
      const spoken = (doc as unknown as Record<string, Spoken>)[nameOf(collection)]
      const title = saidIn(spoken, locale, null)
      if (title) titles.set(String(doc.id), title)
    }
  }
  return titles
}

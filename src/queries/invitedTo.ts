import type { CollectionSlug } from 'payload'
import { saidIn, type Said, type Spoken } from '@/src/i18n/saidIn'
import { invitationsOf } from '@/src/meetings/invitations'
import type { Meeting, Output } from '@/src/payload-types'
import type { Asking } from './asking'
import { inEveryTongue } from './inEveryTongue'
import { unlessClosed } from './unlessClosed'

type Named = { id: string; title: Said }
export type Invited = {
  meeting: Named & { startsAt: Date; place: string }
  items: number
  outputs: Named[]
  until: Date
}

/** What was this guest invited to, and until when? The meeting that comes first is first. */
export async function invitedTo(asking: Asking): Promise<Invited[]> {
  const invitations = await invitationsOf({ payload: asking.payload }, asking.user.email)
  const [meetings, outputs] = await Promise.all([
    docsOf<Meeting>(
      asking,
      'meetings',
      invitations.map(({ meeting }) => meeting),
    ),
    docsOf<Output>(
      asking,
      'outputs',
      invitations.flatMap((one) => one.outputs),
    ),
  ])
  const named = (doc: Meeting | Output): Named => ({
    id: doc.id,
    title: saidIn(doc.title as unknown as Spoken, asking.locale, null) ?? {
      text: '…',
      lang: asking.locale,
    },
  })
  return invitations
    .flatMap(({ meeting: id, items, outputs: shown, until }) => {
      const meeting = meetings.find((one) => one.id === id)
      if (!meeting) return []
      return {
        meeting: {
          ...named(meeting),
          startsAt: new Date(meeting.startsAt),
          place: meeting.place ?? '',
        },
        items: items.length,
        outputs: outputs.filter((one) => shown.includes(one.id)).map(named),
        until: new Date(until),
      }
    })
    .toSorted((a, b) => +a.meeting.startsAt - +b.meeting.startsAt)
}

/** Those among them that the asker may read. */
async function docsOf<T>(
  asking: Asking,
  collection: CollectionSlug,
  ids: readonly string[],
): Promise<T[]> {
  if (!ids.length) return []
  const where = { id: { in: [...ids] } }
  const answer = await inEveryTongue(asking)
    .find({ collection, where, depth: 0, limit: 100, disableErrors: true })
    .catch(unlessClosed)
  return (answer?.docs ?? []) as T[]
}

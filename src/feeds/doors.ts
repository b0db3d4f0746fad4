import type { Endpoint, Payload, PayloadHandler } from 'payload'
import type { FeedKind } from '@/src/codes/knowledge'
import { readerOf } from '@/src/people/readerOf'
import type { User } from '@/src/payload-types'
import { ownerOfFeed } from './giveFeed'
import { meetingsFeed } from './meetingsFeed'
import { newsFeed } from './newsFeed'

type Make = (payload: Payload, user: User) => Promise<string>

const gone = () => Response.json({ errors: [{ message: 'Not found' }] }, { status: 404 })

/** The address is the key: who it was given to is read anew each time, and sees what they may see now. */
const door = (path: string, kind: FeedKind, type: string, make: Make): Endpoint => {
  const handler: PayloadHandler = async ({ payload, routeParams }) => {
    const owner = await ownerOfFeed(payload, String(routeParams?.token ?? ''), kind)
    const user = await readerOf(payload, owner)
    if (!user?.termsAcceptedAt) return gone()
    return new Response(await make(payload, user), {
      headers: {
        'Content-Type': `${type}; charset=utf-8`,
        'Cache-Control': 'private, no-store',
        'Referrer-Policy': 'no-referrer',
        'X-Robots-Tag': 'noindex',
      },
    })
  }
  return { path, method: 'get', handler }
}

export const feedDoors: Endpoint[] = [
  door('/feeds/:token/new.atom', 'news', 'application/atom+xml', newsFeed),
  door('/feeds/:token/meetings.ics', 'meetings', 'text/calendar', meetingsFeed),
]

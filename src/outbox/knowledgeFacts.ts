import type { Payload } from 'payload'
import { nameOf } from '@/src/calendar/event'
import { whenSaid } from '@/src/calendar/whenSaid'
import type { Locale } from '@/src/codes/languages'
import type { MailFacts } from '@/src/codes/mail'
import { idOf } from '@/src/idOf'
import { meetingOf } from '@/src/meetings/asRead'
import { newsOfWeek } from '@/src/news/newsOfWeek'
import { savedSearchFacts } from '@/src/news/savedSearchFacts'
import type { Outbox } from '@/src/payload-types'
import { paths } from '@/src/paths'
import { readerOf } from '@/src/people/readerOf'
import { payloadAs } from '@/src/payloadAs'
import { plainLine } from '@/src/plainLine'

type Fact = 'title' | 'lines' | 'isAsked' | 'isCalledOff' | 'news' | 'path'
type Told = Pick<MailFacts, Fact> & { requester?: string }
type Tell = (payload: Payload, mail: Outbox, id: string, language: Locale) => Promise<Told>

/** What a mail says of meetings, groups and what is new, read by the rights of the one it goes to, when it goes. */
const tellers: Record<string, Tell> = {
  meetings: async (payload, mail, id, language) => {
    const meeting = await meetingOf(payload, mail, id)
    const path = paths.meeting(language, id)
    if (!meeting) return { path }
    const place = plainLine(meeting.place)
    const agenda = (meeting.agenda ?? []).map(({ title }, i) => `${i + 1}. ${plainLine(title)}`)
    return {
      title: nameOf(meeting, language),
      lines: [whenSaid(meeting, language), ...(place ? [place] : []), ...agenda],
      isAsked: Boolean(meeting.attendance),
      isCalledOff: Boolean(meeting.cancelledAt),
      path,
    }
  },
  'working-groups': async (payload, mail, id, language) => {
    const found = await asReader(payload, mail, 'working-groups', id, language)
    return { title: plainLine(found?.name), path: paths.group(language, id) }
  },
  expertise: async (payload, mail, id, language) => {
    const found = await asReader(payload, mail, 'expertise', id, language)
    const answerer = found?.answeredBy
    const requester = typeof answerer === 'object' ? plainLine(answerer?.name) : ''
    return { requester, path: paths.expertise(language, id) }
  },
  digest: async (payload, mail, week, language) => ({
    news: await newsOfWeek(payload, idOf(mail.user), week, language),
    path: paths.news(language),
  }),
  'saved-searches': (payload, mail, id, language) => savedSearchFacts(payload, mail, id, language),
}

const slugOf = (about: string | null | undefined): string => about?.split(':')[0] ?? ''

export const isOfKnowledge = ({ about }: Outbox): boolean => slugOf(about) in tellers

export async function knowledgeFacts(payload: Payload, mail: Outbox): Promise<MailFacts> {
  const [slug = '', ...rest] = (mail.about ?? '').split(':')
  const told = await tellers[slug]?.(payload, mail, rest.join(':'), mail.language ?? 'fr')
  return { reference: '', requester: '', owner: '', path: '', ...told }
}

async function asReader<S extends 'working-groups' | 'expertise'>(
  payload: Payload,
  { user }: Outbox,
  collection: S,
  id: string,
  locale: Locale,
) {
  const reader = await readerOf(payload, idOf(user))
  if (!reader) return null
  const asked = payloadAs(payload, reader, { locale })
  return asked.findByID({ collection, id, depth: 1, disableErrors: true })
}

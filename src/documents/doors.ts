import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { calendarOf } from '@/src/calendar/event'
import { isLocale, type Locale } from '@/src/codes/languages'
import { refused } from '@/src/errors'
import { inLanguageOf } from '@/src/i18n/ofRequest'
import type { User } from '@/src/payload-types'
import { payloadAs } from '@/src/payloadAs'
import { attached } from './fileName'
import { agendaPaper, minutesPaper } from './meetingPapers'
import { outputPaper } from './outputPaper'
import { pdfOf } from './pdfOf'
import type { Paper } from './piece'

type Door = Omit<Endpoint, 'root'>
type Asked = { reader: User; id: string; locale: Locale }
type Write = (req: PayloadRequest, asked: Asked) => Promise<Paper>

/** A document as PDF, for whoever may read it, made of what they may read of it. */
const door = (path: string, write: Write): Door => {
  const handler: PayloadHandler = async (req) => {
    const reader = signedIn(req)
    const asked = { reader, id: String(req.routeParams?.id ?? ''), locale: localeOf(req, reader) }
    const paper = await write(req, asked)
    const pdf = await pdfOf(paper)
    return new Response(new Uint8Array(pdf), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': attached(paper.title, 'pdf'),
        'Content-Language': asked.locale,
      },
    })
  }
  return { path, method: 'get', handler }
}

function signedIn(req: PayloadRequest): User {
  const reader = req.user as User | null
  if (!reader || reader.active === false)
    throw refused(401, 'signed-out', inLanguageOf(req).errors.signedOut)
  return reader
}

const localeOf = ({ query }: PayloadRequest, reader: User): Locale =>
  isLocale(query.locale) ? query.locale : reader.locale

const ofMeeting =
  (write: typeof agendaPaper): Write =>
  async ({ payload }, { reader, id, locale }) => {
    const asked = payloadAs(payload, reader, { locale })
    const meeting = await asked.findByID({ collection: 'meetings', id, depth: 1 })
    const { docs } = await asked.find({
      collection: 'decisions',
      where: { or: [{ meeting: { equals: id } }, { carriedTo: { in: [id] } }] },
      sort: 'createdAt',
      depth: 1,
      limit: 100,
    })
    return write({ meeting, decisions: docs, locale })
  }

/** The meeting for one's own calendar, as one may read it. */
const calendarFile: PayloadHandler = async (req) => {
  const reader = signedIn(req)
  const locale = localeOf(req, reader)
  const id = String(req.routeParams?.id ?? '')
  const asked = payloadAs(req.payload, reader, { locale })
  const meeting = await asked.findByID({ collection: 'meetings', id, depth: 0 })
  return new Response(calendarOf([meeting], locale), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="meeting.ics"',
    },
  })
}

export const meetingDocuments: Door[] = [
  { path: '/:id/meeting.ics', method: 'get', handler: calendarFile },
  door('/:id/agenda.pdf', ofMeeting(agendaPaper)),
  door('/:id/minutes.pdf', ofMeeting(minutesPaper)),
]

export const outputDocuments: Door[] = [
  door('/:id/document.pdf', async ({ payload }, { reader, id, locale }) => {
    const asked = payloadAs(payload, reader, { locale: 'all' as never })
    return outputPaper(await asked.findByID({ collection: 'outputs', id, depth: 0 }), locale)
  }),
]

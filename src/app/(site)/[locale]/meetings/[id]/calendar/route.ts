import { notFound } from 'next/navigation'
import { calendarOf } from '@/src/calendar/event'
import { requireMember } from '@/src/session'
import { unlessClosed } from '@/src/queries/unlessClosed'

type Props = { params: Promise<{ locale: string; id: string }> }

/** One meeting as a file for a calendar, with what this reader may see of it. */
export async function GET(_: Request, { params }: Props) {
  const { locale: spoken, id } = await params
  const { as, locale } = await requireMember(spoken, `/${spoken}/meetings`)
  const meeting = await as
    .findByID({ collection: 'meetings', id, depth: 0, disableErrors: true })
    .catch(unlessClosed)
  if (!meeting) notFound()
  return new Response(calendarOf([meeting], locale), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="relais.ics"',
      'Cache-Control': 'private, no-store',
      'Content-Language': locale,
    },
  })
}

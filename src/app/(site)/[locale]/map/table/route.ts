import type { NextRequest } from 'next/server'
import { stages } from '@/src/codes/situation'
import { csvAnswer } from '@/src/csv'
import { paths } from '@/src/paths'
import { mapOfActors } from '@/src/queries/mapOfActors'
import { requireMember } from '@/src/session'
import { filterIn } from '../filterIn'

/** The table of the map, to keep. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ locale: string }> },
) {
  const { locale: spoken } = await params
  const visit = await requireMember(spoken, `/${spoken}/map`)
  const { locale, words } = visit
  const filter = filterIn(Object.fromEntries(request.nextUrl.searchParams))
  const { lines } = await mapOfActors(visit, filter)
  const { map, codes } = words
  const rows = lines.map(({ need, cells }) => [
    need.label,
    ...stages.map((stage) => cells[stage].map(({ actor }) => actor.name).join(', ') || map.nobody),
  ])
  const name = paths.map(locale).slice(1).replace('/', '-')
  return csvAnswer(`relais-${name}`, [
    [map.need, ...stages.map((stage) => codes.stage[stage])],
    ...rows,
  ])
}

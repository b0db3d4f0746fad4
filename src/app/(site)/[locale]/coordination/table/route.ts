import type { NextRequest } from 'next/server'
import { csvAnswer } from '@/src/csv'
import { betweenOperators } from '@/src/queries/betweenOperators'
import { periodIn } from '../period'
import { requireCoordinator } from '../requireCoordinator'

/** A file goes from hand to hand: what is rare enough to point at somebody is not in it. */
const fewest = 5

export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ locale: string }> },
) {
  const { locale: spoken } = await params
  const visit = await requireCoordinator(spoken, `/${spoken}/coordination`)
  const period = periodIn(Object.fromEntries(request.nextUrl.searchParams))
  const said = visit.words.coordination.between
  const rows = (await betweenOperators(visit, period)).map(({ from, to, count }) => [
    from.name,
    to.name,
    count < fewest ? said.few : count,
  ])
  return csvAnswer(`relais-${period.fromDay}-${period.toDay}`, [
    [said.from, said.to, said.number],
    ...rows,
  ])
}

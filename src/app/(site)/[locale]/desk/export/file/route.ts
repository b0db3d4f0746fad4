import type { NextRequest } from 'next/server'
import { now } from '@/src/clocks/now'
import { csvAnswer, fileAnswer } from '@/src/csv'
import { xlsxOf } from '@/src/export/xlsx'
import { tableOut } from '@/src/queries/tableOut'
import { isoDay } from '@/src/ui/dates'
import { requireTables } from '../../requireTables'
import { tableAsked } from '../asked'

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What its page shows, to keep: as CSV or as a workbook. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ locale: string }> },
) {
  const visit = await requireTables((await params).locale, 'export')
  const query = Object.fromEntries(request.nextUrl.searchParams)
  const asked = tableAsked(query)
  const rows = await tableOut(visit, asked)
  const name = `relais-${asked.kind}-${isoDay(now())}`
  return query.as === 'xlsx'
    ? fileAnswer(`${name}.xlsx`, workbook, new Uint8Array(await xlsxOf(rows)))
    : csvAnswer(name, rows)
}

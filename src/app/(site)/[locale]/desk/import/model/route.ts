import type { NextRequest } from 'next/server'
import { csvAnswer } from '@/src/csv'
import { practiceColumns } from '@/src/import/practiceRows'
import { synonymColumns } from '@/src/import/synonymRows'
import { requireTables } from '../../requireTables'

/** The titles of a table, to be filled in. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ locale: string }> },
) {
  await requireTables((await params).locale, 'import')
  return request.nextUrl.searchParams.get('kind') === 'synonyms'
    ? csvAnswer('relais-synonyms', [synonymColumns])
    : csvAnswer('relais-practices', [practiceColumns])
}

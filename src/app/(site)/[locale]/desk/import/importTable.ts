'use server'

import { APIError } from 'payload'
import { redirect } from 'next/navigation'
import type { Fault } from '@/src/import/fault'
import { practicesIn } from '@/src/import/practiceRows'
import { readTable } from '@/src/import/readTable'
import { synonymsIn } from '@/src/import/synonymRows'
import { paths } from '@/src/paths'
import { tableKeys } from '@/src/queries/tableKeys'
import type { MemberVisit } from '@/src/session'
import { typedIn, type FormState } from '@/src/ui/formState'
import { requireTables } from '../requireTables'
import { beginIn, within, type InTongue } from '../text/keepText'

/** Takes a whole table in, or none of it; each row that stands in the way is named. */
export async function importTable(
  locale: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const visit = await requireTables(locale, 'import')
  const said = visit.words.tables.import
  const file = form.get('file')
  const bytes = file instanceof File ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0)
  const table = await readTable(bytes)
  if (!table.ok)
    return {
      title: visit.words.frame.errors.title(1),
      errors: [{ path: 'file', message: said.faults[table.fault] }],
      values: typedIn(form),
    }
  const isSynonyms = form.get('kind') === 'synonyms'
  const { faults, count, keep } = isSynonyms
    ? synonymsToKeep(table.value)
    : await practicesToKeep(visit, table.value)
  const refused = faults.length ? faults : await keepAll(visit, keep)
  if (!refused.length) redirect(`${paths.importTable(visit.locale)}?done=${count}`)
  const lines = new Set(refused.map(({ line }) => line)).size
  return {
    title: said.refused(lines),
    errors: [{ path: 'file', message: said.refused(lines) }],
    values: { ...typedIn(form), report: JSON.stringify(refused.slice(0, 500)) },
  }
}

/** One row to keep, by the line on which it stands. */
type Keep = { line: number; write: (inTongue: InTongue) => Promise<unknown> }
type ToKeep = { faults: Fault[]; count: number; keep: Keep[] }

async function practicesToKeep(visit: MemberVisit, rows: string[][]): Promise<ToKeep> {
  const { practices, faults } = practicesIn(rows, await tableKeys(visit))
  const keep = practices.map(({ line, flat }): Keep => ({
    line,
    write: (inTongue) => beginIn(inTongue, 'good-practices', flat),
  }))
  return { faults, count: keep.length, keep }
}

function synonymsToKeep(rows: string[][]): ToKeep {
  const { synonyms, faults } = synonymsIn(rows)
  const keep = synonyms.map(({ line, ...data }): Keep => ({
    line,
    write: (inTongue) => inTongue('fr').create({ collection: 'synonyms', data, depth: 0 }),
  }))
  return { faults, count: keep.length, keep }
}

class RowRefused extends Error {
  constructor(readonly line: number) {
    super(`line ${line} was refused`)
  }
}

/** All rows in one transaction: the one that the door refuses takes the others back with it. */
async function keepAll(visit: MemberVisit, rows: readonly Keep[]): Promise<Fault[]> {
  try {
    await within(visit, async (inTongue) => {
      for (const { line, write } of rows) await write(inTongue).catch(asRefusal(line))
    })
    return []
  } catch (fault) {
    if (fault instanceof RowRefused) return [{ line: fault.line, column: '', fault: 'refused' }]
    throw fault
  }
}

const asRefusal = (line: number) => (fault: unknown) => {
  throw fault instanceof APIError && fault.status < 500 ? new RowRefused(line) : fault
}

import { refusalIn } from '@/src/errors'
import type { Fault, TableFault } from '@/src/import/fault'
import { practicesIn, type Known } from '@/src/import/practiceRows'
import { readTable } from '@/src/import/readTable'
import { synonymsIn } from '@/src/import/synonymRows'
import { knownConcepts, tableKeys } from '@/src/queries/tableKeys'
import type { MemberVisit } from '@/src/session'
import { beginIn, within, type InTongue } from '../text/keepText'

export type TableIn = 'practices' | 'synonyms'
/** How many rows were kept, or why none was: the table itself, or its rows. */
type Came = { kept: number } | { table: TableFault } | { rows: Fault[] }

/** Takes a whole table in, or none of it; each row that stands in the way is named. */
export async function keepTable(visit: MemberVisit, kind: TableIn, file: Buffer): Promise<Came> {
  const table = await readTable(file)
  if (!table.ok) return { table: table.fault }
  const { faults, keep } =
    kind === 'synonyms'
      ? synonymsToKeep(table.value, await knownConcepts(visit))
      : practicesToKeep(table.value, await tableKeys(visit))
  const refused = faults.length ? faults : await keepAll(visit, keep)
  return refused.length ? { rows: refused } : { kept: keep.length }
}

/** One row to keep, by the line on which it stands. */
type Keep = { line: number; write: (inTongue: InTongue) => Promise<unknown> }
type ToKeep = { faults: Fault[]; keep: Keep[] }

function practicesToKeep(rows: string[][], known: Known): ToKeep {
  const { practices, faults } = practicesIn(rows, known)
  const keep = practices.map(({ line, flat }): Keep => ({
    line,
    write: (inTongue) => beginIn(inTongue, 'good-practices', flat),
  }))
  return { faults, keep }
}

function synonymsToKeep(rows: string[][], known: ReadonlySet<string>): ToKeep {
  const { synonyms, faults } = synonymsIn(rows, known)
  const keep = synonyms.map(({ line, ...data }): Keep => ({
    line,
    write: (inTongue) => inTongue('fr').create({ collection: 'synonyms', data, depth: 0 }),
  }))
  return { faults, keep }
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
  throw refusalIn(fault) ? new RowRefused(line) : fault
}

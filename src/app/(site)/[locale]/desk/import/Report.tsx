'use client'

import type { Fault } from '@/src/import/fault'
import { useAnswer } from '@/src/ui/ActionForm'
import { Table } from '@/src/ui/Table'

type Props = {
  words: { report: string; row: string; column: string; written: string; fault: string }
  faults: Readonly<Record<Fault['fault'], string>>
}

/** What stands in the way of a table, row by row. */
export function Report({ words, faults }: Props) {
  const { typed } = useAnswer('report')
  if (typeof typed !== 'string') return null
  const rows = JSON.parse(typed) as Fault[]
  return (
    <Table
      caption={words.report}
      head={words.row}
      columns={[{ title: words.column }, { title: words.written }, { title: words.fault }]}
      rows={rows.map(({ line, column, fault, value }, n) => ({
        key: String(n),
        head: `${words.row} ${line}`,
        cells: [column || '–', value ?? '–', faults[fault]],
      }))}
    />
  )
}

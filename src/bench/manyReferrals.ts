import type { Payload } from 'payload'

type Client = { execute: (sql: string) => Promise<{ rows: Record<string, unknown>[] }> }

/** Fills the table with copies of what the story left, by SQL: through Payload twenty thousand would take ten minutes. */
export async function manyReferrals(payload: Payload, wanted: number): Promise<void> {
  const { client } = payload.db as unknown as { client: Client }
  const { rows } = await client.execute(`PRAGMA table_info('referrals')`)
  const columns = rows.map(({ name }) => String(name))
  await client.execute(`
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${wanted})
    INSERT INTO referrals (${columns.map((column) => `"${column}"`).join(', ')})
    SELECT ${columns.map(valueOf).join(', ')} FROM n CROSS JOIN referrals r WHERE r.status <> 'draft' LIMIT ${wanted}`)
  await client.execute('ANALYZE')
}

function valueOf(column: string): string {
  if (column === 'id') return `lower(hex(randomblob(16)))`
  if (column === 'reference') return `'B-' || n.i || '-' || row_number() over ()`
  // nothing falls due for a month: the clocks of the server measured would have thousands to work off
  if (column.startsWith('deadlines_'))
    return `strftime('%Y-%m-%dT%H:%M:%fZ', r."${column}", '+30 days')`
  return `r."${column}"`
}

import type { Payload } from 'payload'
import { HOUR } from '@/src/clocks/brussels'
import { log } from '@/src/log'

type Client = { execute: (statement: string) => Promise<unknown> }

/** Every table that has grown tenfold or was never looked at; a table that has not changes nothing and takes no time. */
const look = 'PRAGMA optimize = 0x10012'

/**
 * SQLite chooses an index by what it knows of the tables, and knows nothing unless it is told to look: a list of fifty took thirty
 * milliseconds in place of six. At once, and every hour; MongoDB tries its plans instead.
 * @returns what ends it
 */
export async function keepStatistics({ db }: Payload): Promise<() => void> {
  if (db.name !== 'sqlite') return () => {}
  const { client } = db as unknown as { client: Client }
  await client.execute(look)
  const again = () =>
    void client.execute(look).catch((err: unknown) => log.error({ err }, 'no look at the tables'))
  const timer = setInterval(again, HOUR)
  return () => clearInterval(timer)
}

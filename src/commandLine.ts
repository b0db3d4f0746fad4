import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { shiftClock } from '@/src/clocks/now'
import { lockDatabase, migrate } from '@/src/database'
import { DatabaseInUse } from '@/src/database/fileLock'
import { env } from '@/src/env'

export const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Ends the command with a reason in plain words. */
export function giveUp(reason: string): never {
  process.stderr.write(`${reason}\n`)
  process.exit(1)
}

/** A command that writes: alone on its database file, migrated; it ends with the process. */
export async function alone(work: (payload: Payload) => Promise<void>): Promise<never> {
  shiftClock(env.clockOffsetMs)
  const unlock = await lockDatabase().catch((fault: unknown) => {
    if (fault instanceof DatabaseInUse) giveUp(fault.message)
    throw fault
  })
  const payload = await getPayload({ config })
  await migrate(payload)
  await work(payload)
  await payload.destroy()
  unlock()
  process.exit(0)
}

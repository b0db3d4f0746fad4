import config from '@payload-config'
import { getPayload } from 'payload'
import { shiftClock } from '@/src/clocks/now'
import { lockDatabase, migrate } from '@/src/database'
import { demoOf } from '@/src/demo'
import { env } from '@/src/env'
import { seed } from '@/src/seed/seed'
import { endWithServer } from '@/src/seed/seedApart'

/**
 * `npm run seed` mends the demonstration; `npm run seed -- --renew` wipes it and starts again. With `--for-server` it works
 * for a starting server, which holds the database and waits.
 */
const renew = process.argv.includes('--renew')
const forServer = process.argv.includes('--for-server')
if (env.isProduction) {
  process.stderr.write(
    'Refusé en production : rien n’est semé, rien n’est effacé. (Refused in production.)\n',
  )
  process.exit(1)
}

shiftClock(env.clockOffsetMs)
if (forServer) endWithServer()
const unlock = forServer ? () => {} : await lockDatabase()
const payload = await getPayload({ config })
await migrate(payload)
await seed(payload, { renew })
const demo = await demoOf(payload)
if (demo && !forServer) process.stdout.write(`demo password: ${demo.password}\n`)
await payload.destroy()
unlock()
process.exit(0)

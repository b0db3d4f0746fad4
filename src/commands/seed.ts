import config from '@payload-config'
import { getPayload } from 'payload'
import { shiftClock } from '@/src/clocks/now'
import { lockDatabase, migrate } from '@/src/database'
import { demoOf } from '@/src/demo'
import { env } from '@/src/env'
import { seed, seedWhenEmpty } from '@/src/seed/seed'

/**
 * `npm run seed` mends the demonstration; `npm run seed -- --renew` wipes it and starts again. With `--when-empty`, as
 * `npm start` asks, it fills an empty database of a demonstration and says nothing.
 */
const renew = process.argv.includes('--renew')
const whenEmpty = process.argv.includes('--when-empty')
if (whenEmpty && !env.isDemo) process.exit(0)
if (env.isProduction) {
  process.stderr.write(
    'Refusé en production : rien n’est semé, rien n’est effacé. (Refused in production.)\n',
  )
  process.exit(1)
}

shiftClock(env.clockOffsetMs)
const unlock = await lockDatabase()
const payload = await getPayload({ config })
await migrate(payload)
if (whenEmpty) await seedWhenEmpty(payload)
else await seed(payload, { renew })
const demo = await demoOf(payload)
if (demo && !whenEmpty) process.stdout.write(`demo password: ${demo.password}\n`)
await payload.destroy()
unlock()
process.exit(0)

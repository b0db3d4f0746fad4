import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { getPayload } from 'payload'
import { verifyAudit } from '@/src/audit/verify'
import { giveUp, say } from '@/src/commandLine'
import { database } from '@/src/database'
import { readOnly } from '@/src/database/readOnly'
import { env } from '@/src/env'
import { makeConfig } from '@/src/payload.config'

/** `npm run audit:verify`: walks the whole record, beside a server that runs; ends with 1 and names every event that does not fit. */
const { url } = env.database
if (url.startsWith('file:') && !existsSync(fileURLToPath(url)))
  giveUp(`Pas de base ici (no database here): ${fileURLToPath(url)}`)

const payload = await getPayload({
  config: makeConfig({ db: readOnly(database()) }),
  disableOnInit: true,
})
const { length, faults } = await verifyAudit(payload)
await payload.destroy()
if (!faults.length) say(`Journal intact (record intact): ${length}`)
for (const { seq, fault } of faults) say(`${seq}: ${fault}`)
process.exit(faults.length ? 1 : 0)

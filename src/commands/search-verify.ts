import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { getPayload } from 'payload'
import { giveUp, say } from '@/src/commandLine'
import { database } from '@/src/database'
import { readOnly } from '@/src/database/readOnly'
import { env } from '@/src/env'
import { makeConfig } from '@/src/payload.config'
import { catchUp } from '@/src/search/index/catchUp'
import { isPrepared } from '@/src/search/index/prepare'
import { verifyIndex } from '@/src/search/index/verify'

/** `npm run search:verify`: compares index and database, beside a server that runs; ends with 1 and names every difference. */
const { url } = env.database
if (url.startsWith('file:') && !existsSync(fileURLToPath(url)))
  giveUp(`Pas de base ici (no database here): ${fileURLToPath(url)}`)

const payload = await getPayload({
  config: makeConfig({ db: readOnly(database()) }),
  disableOnInit: true,
})
if (!(await isPrepared(payload)))
  giveUp('Pas d’index ici : npm run search:rebuild. (No index here: npm run search:rebuild.)')
await catchUp(payload)
const { checked, differences } = await verifyIndex(payload)
await payload.destroy()
if (!differences.length) say(`Index conforme (index in step): ${checked}`)
for (const { collection, doc, fault } of differences) say(`${collection} ${doc}: ${fault}`)
process.exit(differences.length ? 1 : 0)

import { alone, say } from '@/src/commandLine'
import { rebuild } from '@/src/search/index/rebuild'
import { askForRebuild } from '@/src/search/rebuildBell'

/** `npm run search:rebuild`: builds the index anew, by the server if one runs on this database; tells how far it is. */
if (await askForRebuild((piece) => process.stdout.write(piece))) process.exit(0)
await alone(async (payload) => {
  await rebuild(payload, say)
  say('Index refait (index built anew).')
})

import { existsSync } from 'node:fs'
import { buildBundles, buildWhatIsStale } from './build.mjs'
import { become, loadDotEnv } from './process.mjs'
import { digestOfSources, isStale } from './stale.mjs'

/** `node scripts/run.mjs <command> …` runs `src/commands/<command>.ts`, bundled like the server. */
const [command, ...args] = process.argv.slice(2)
const digest = digestOfSources()
// the bench asks the whole server, its pages too
if (command === 'bench') await buildWhatIsStale()
else if (isStale('bundles', digest)) await buildBundles(digest)

const file = `dist/commands/${command}.mjs`
if (!existsSync(file)) {
  console.error(`No command ${command}: see src/commands/`)
  process.exit(1)
}
loadDotEnv()
become(process.execPath, ['--conditions=production', '--enable-source-maps', file, ...args], {
  NODE_ENV: 'production',
})

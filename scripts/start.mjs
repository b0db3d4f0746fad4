import { buildWhatIsStale } from './build.mjs'
import { become, loadDotEnv } from './process.mjs'

/**
 * The plain entry of Lexical (`production`), since its `node` entry can hang a start; and a heap that is collected
 * early, since Node's default lets the process grow to more than a gigabyte under load. No source maps: reading those of
 * the pages takes more than this heap.
 */
const flags = ['--conditions=production', '--max-old-space-size=512']

loadDotEnv()
await buildWhatIsStale()
become(process.execPath, [...flags, 'dist/start.mjs'], {
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
})

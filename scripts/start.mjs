import { buildWhatIsStale } from './build.mjs'
import { become, loadDotEnv, run } from './process.mjs'

/**
 * The plain entry of Lexical (`production`), since its `node` entry can hang a start; and a heap that is collected
 * early, since Node's default lets the process grow to more than a gigabyte under load. No source maps: reading those of
 * the pages takes more than this heap.
 */
const flags = ['--conditions=production', '--max-old-space-size=512']

const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }

loadDotEnv()
await buildWhatIsStale()
// a process of its own: what telling the demonstration needs in memory, the server does not keep
const seed = ['--conditions=production', 'dist/commands/seed.mjs', '--when-empty']
await run(process.execPath, seed, env)
become(process.execPath, [...flags, 'dist/start.mjs'], env)

import { buildWhatIsStale } from './build.mjs'
import { become, loadDotEnv } from './process.mjs'
import { flags } from './served.mjs'

loadDotEnv()
await buildWhatIsStale()
become(process.execPath, [...flags, 'dist/start.mjs'], {
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
})

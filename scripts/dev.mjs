import { become, loadDotEnv } from './process.mjs'

loadDotEnv()
become(process.execPath, ['--conditions=development', '--import', 'tsx', 'src/start.ts'], {
  NODE_ENV: 'development',
  NEXT_TELEMETRY_DISABLED: '1',
})

import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { run } from './process.mjs'

/**
 * `npm run generate [name]`: types, the panel's import map, and a migration when the schema has changed. Of a
 * field that looks renamed it asks; the answer must keep the data.
 */
const [name = 'change'] = process.argv.slice(2)
const scratch = mkdtempSync(path.join(tmpdir(), 'relais-generate-'))
const env = {
  NODE_OPTIONS: '--conditions=production',
  PAYLOAD_CONFIG_PATH: 'src/payload.config.ts',
  DATABASE_URL: `file:${scratch}/none.db`,
}
const payload = (...args) => run('node', ['node_modules/payload/bin.js', ...args], env)
const migrations = () =>
  readdirSync('src/migrations/sqlite').filter((file) => file.endsWith('.json'))

try {
  await payload('generate:types')
  await payload('generate:importmap')
  const before = migrations().length
  await payload('migrate:create', name, '--skip-empty')
  const made = migrations().length - before
  await run('npx', [
    'prettier',
    '--write',
    '--log-level=warn',
    'src/payload-types.ts',
    'src/migrations',
  ])
  console.log(
    made
      ? 'types, import map and a migration: read it before you commit it'
      : 'types and import map',
  )
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

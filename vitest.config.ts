import { tmpdir } from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

/** Layers that ask no database, or bring one of their own: their tests run once, and in milliseconds. */
const pure = [
  'workflows',
  'writing',
  'import',
  'disclosure',
  'clocks',
  'numbers',
  'codes',
  'i18n',
  'ui',
  'server',
  'database',
  'search/analyser',
  'search/asking',
].map((layer) => `tests/${layer}/**/*.test.{ts,tsx}`)
const journeys = ['tests/journeys/**/*.test.ts']
/** Ask what the demonstration says and whether its telling ends well, whatever keeps it: a minute each, once. */
const once = ['tests/seed/knowledge.test.ts', 'tests/seed/cutShort.test.ts']

const scratch = path.join(tmpdir(), 'relais-tests')
const env = {
  NODE_ENV: 'test' as const,
  PAYLOAD_SECRET: 'a-secret-for-tests-only-0123456789abcdef',
  DATABASE_URL: `file:${scratch}/never-opened.db`,
  MAIL_DIR: `${scratch}/mails`,
  LOG_LEVEL: 'silent',
  DEMO: '0',
  TZ: 'UTC',
}
/** Every test of the product runs on both databases. */
const onDatabase = (name: 'sqlite' | 'mongo', groupOrder: number) => ({
  extends: true as const,
  test: {
    name,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...pure, ...journeys, ...(name === 'mongo' ? once : []), 'node_modules/**'],
    globalSetup: [`tests/support/globalSetup.${name}.ts`],
    env,
    sequence: { groupOrder },
  },
})

export default defineConfig({
  resolve: {
    alias: [
      { find: '@payload-config', replacement: path.resolve('src/payload.config.ts') },
      { find: /^@\//, replacement: `${path.resolve('.')}/` },
    ],
  },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // Lexical's `node` entry waits on a top-level await and can hang on Node 20; this condition takes the plain one.
    execArgv: ['--conditions=development'],
    testTimeout: 30_000,
    hookTimeout: 90_000,
    teardownTimeout: 10_000,
    projects: [
      { extends: true, test: { name: 'unit', include: pure, env, sequence: { groupOrder: 0 } } },
      onDatabase('sqlite', 0),
      onDatabase('mongo', 0),
      {
        extends: true,
        test: {
          name: 'journeys',
          include: journeys,
          globalSetup: ['tests/support/globalSetup.journeys.ts'],
          env,
          testTimeout: 60_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})

import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { EnvFault, readEnv } from '@/src/env'

const folder = mkdtempSync(path.join(tmpdir(), 'relais-env-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const local = { DATABASE_URL: `file:${folder}/relais.db` }
const production = {
  ...local,
  NODE_ENV: 'production',
  SERVER_URL: 'https://relais.example',
  PAYLOAD_SECRET: 'b7e1c0d95a4f4f6b8a1d2e3c4b5a69788',
  SMTP_URL: 'smtp://mail.example',
  MAIL_FROM: 'relais@relais.example',
}

function faultsOf(given: Record<string, string>): string {
  try {
    readEnv(given)
    return ''
  } catch (error) {
    if (error instanceof EnvFault) return error.faults.join('\n')
    throw error
  }
}

test('nothing needs to be said to try it: a demo, on this machine, with a secret that stays', () => {
  const env = readEnv({ ...local, NODE_ENV: 'production' })
  expect(env).toMatchObject({ isProduction: false, isDemo: true, host: '127.0.0.1', port: 3000 })
  expect(env.undoSeconds).toBe(120)
  expect(readEnv(local).secret).toBe(env.secret)
  const file = path.join(folder, 'secret')
  expect(readFileSync(file, 'utf8')).toBe(env.secret)
  expect(statSync(file).mode & 0o077).toBe(0)
})

test('a public address makes it production, without a demo', () => {
  expect(readEnv(production)).toMatchObject({ isProduction: true, isDemo: false, host: '0.0.0.0' })
})

test('everything that is wrong is told at once, in two languages', () => {
  const faults = faultsOf({
    NODE_ENV: 'production',
    SERVER_URL: 'http://relais.example',
    PAYLOAD_SECRET: 'short',
    PAYLOAD_DROP_DATABASE: 'true',
    CLOCK_OFFSET: 'P22D',
    DATABASE_URL: 'mongodb://db/relais',
    PORT: 'abc',
  })
  for (const name of [
    'PORT',
    'SERVER_URL',
    'PAYLOAD_SECRET',
    'PAYLOAD_DROP_DATABASE',
    'CLOCK_OFFSET',
    'SMTP_URL',
    'MAIL_FROM',
  ])
    expect(faults).toContain(`${name}: `)
  expect(faults).toContain('replicaSet')
  expect(faults).not.toContain('short')
})

test.each([
  ['a secret that anybody guesses', { PAYLOAD_SECRET: 'changeme-changeme-changeme-changeme' }],
  ['a secret of one letter', { PAYLOAD_SECRET: 'a'.repeat(40) }],
  ['the demo', { DEMO: '1' }],
  ['limits lifted for tests', { RATE_FACTOR: '100' }],
  ['the tests’ database', { MONGO_STANDIN: '1' }],
])('production refuses %s', (_what, more) => {
  expect(faultsOf({ ...production, ...(more as Record<string, string>) })).toContain(
    Object.keys(more)[0],
  )
})

test('a replica set is accepted', () => {
  const DATABASE_URL = 'mongodb://a,b,c/relais?replicaSet=rs0'
  expect(readEnv({ ...production, DATABASE_URL }).database.url).toBe(DATABASE_URL)
})

test('building needs no secrets: nothing is served', () => {
  const given = {
    NODE_ENV: 'production',
    SERVER_URL: 'https://relais.example',
    NEXT_PHASE: 'phase-production-build',
  }
  expect(readEnv(given).isProduction).toBe(false)
})

test.each([
  ['P22D', 22 * 86_400_000],
  ['PT5H', 5 * 3_600_000],
])('the clock is moved by %s', (CLOCK_OFFSET, ms) =>
  expect(readEnv({ ...local, CLOCK_OFFSET }).clockOffsetMs).toBe(ms),
)

test('a duration that is none is refused', () =>
  expect(faultsOf({ CLOCK_OFFSET: '22 days' })).toContain('P22D'))

test('a relative file is found from the root of the project', () => {
  const { database, dataDir, mailDir } = readEnv({
    ...local,
    DATABASE_URL: 'file:./data/x.db',
    PAYLOAD_SECRET: 'x',
  })
  expect(database.url).toBe(`file://${path.resolve('data/x.db')}`)
  expect(dataDir).toBe(path.resolve('data'))
  expect(mailDir).toBe(path.resolve('data/mails'))
})

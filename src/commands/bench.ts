import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * `npm run bench [referrals | search] [number]`: one JSON line per measure, ours and the baseline from the same run; a number
 * says how many referrals or documents. Each part in a process and on a database of its own; the server measured is the built one.
 */
const parts = ['referrals', 'search'] as const
const asked = process.argv.slice(2)
const part = parts.find((each) => asked.includes(each))
const given = asked.find((each) => /^\d+$/.test(each))
const port = 4900

if (part) process.exit(await measured(part))
for (const each of parts) {
  const itself = [...process.execArgv, process.argv[1] ?? '', each, ...asked]
  const { status } = spawnSync(process.execPath, itself, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

async function measured(what: (typeof parts)[number]): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'relais-bench-'))
  const env = {
    DATABASE_URL: `file:${folder}/relais.db`,
    MAIL_DIR: path.join(folder, 'mails'),
    DEMO_PASSWORD: 'mesure-de-vitesse-2026',
    RATE_FACTOR: '1000',
    LOG_LEVEL: 'error',
  }
  Object.assign(process.env, env)
  const { default: config } = await import('@payload-config')
  const { getPayload } = await import('payload')
  const { migrate } = await import('@/src/database')
  const { print } = await import('@/src/bench/measure')
  const { referralMeasures } = await import('@/src/bench/referrals')
  const { searchMeasures } = await import('@/src/bench/search')
  try {
    const payload = await getPayload({ config })
    await migrate(payload)
    const measures =
      what === 'search'
        ? searchMeasures(payload, { count: Number(given ?? 50_000), env, port })
        : referralMeasures(payload, { count: Number(given ?? 20_000), env, port })
    for await (const measure of measures) print(measure)
    return 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

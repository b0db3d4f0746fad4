import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * `npm run bench [referrals] [search] [number]`: one JSON line per measure, ours and the baseline from the same run; a number
 * says how many documents or referrals. On a database of its own, seeded with the story; the server measured is the built one.
 */
const asked = process.argv.slice(2)
const wants = (name: string) => !asked.some((each) => /^[a-z]/.test(each)) || asked.includes(name)
const given = asked.find((each) => /^\d+$/.test(each))
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
const { seed } = await import('@/src/seed/seed')
const { accept, inbox } = await import('@/src/bench/inProcess')
const { manyReferrals } = await import('@/src/bench/manyReferrals')
const { print } = await import('@/src/bench/measure')
const { searchMeasures } = await import('@/src/bench/search')
const { served } = await import('@/src/bench/served')

try {
  const payload = await getPayload({ config })
  await migrate(payload)
  if (wants('referrals')) {
    const referrals = Number(given ?? 20_000)
    await seed(payload)
    print(await accept(payload))
    await manyReferrals(payload, referrals)
    print(await inbox(payload, referrals))
    for (const measure of await served({ payload, env, port: 4900 })) print(measure)
  }
  if (wants('search'))
    for await (const measure of searchMeasures(payload, Number(given ?? 50_000))) print(measure)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)

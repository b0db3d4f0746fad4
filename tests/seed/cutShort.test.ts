import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { verifyAudit } from '@/src/audit/verify'
import { seed, seedWhenEmpty } from '@/src/seed/seed'
import { createRelais, type Relais } from '../support/relais'
import { scratchFolder } from '../support/scratch'

describe('a demonstration cut short', () => {
  let relais: Relais
  beforeAll(async () => void (relais = await createRelais()))
  afterAll(() => relais.close())

  // what is known has a test of its own
  const telling = (renew = false) => seed(relais.payload, { knowledge: false, renew })
  const told = () =>
    Promise.all(
      (['users', 'cases', 'referrals'] as const).map(
        async (collection) => (await relais.payload.db.count({ collection, where: {} })).totalDocs,
      ),
    )

  test('is told anew at the next start, and whole', async () => {
    const { payload } = relais
    const create = payload.db.create.bind(payload.db)
    let left = 3
    const cut = vi.spyOn(payload.db, 'create').mockImplementation((asked) => {
      if (asked.collection === 'referrals' && left-- === 0) throw new Error('the power went')
      return create(asked)
    })
    await expect(seedWhenEmpty(payload, telling)).rejects.toThrow('the power went')
    cut.mockRestore()

    expect(await seedWhenEmpty(payload, telling)).toEqual({ seeded: true })
    const whole = await told()
    expect(await verifyAudit(payload)).toMatchObject({ faults: [] })
    expect(await seedWhenEmpty(payload, telling)).toEqual({ seeded: false })
    await telling(true)
    expect(await told()).toEqual(whole)
  }, 300_000)
})

describe('the process that tells it', () => {
  const folder = scratchFolder()
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('ends with the server that waits for it, killed or not', async () => {
    await bundled('start', `import { seedApart } from '@/src/seed/seedApart'\nawait seedApart()`)
    await bundled(
      'commands/seed',
      `import { endWithServer } from '@/src/seed/seedApart'
       endWithServer()
       console.log('telling')
       setTimeout(() => {}, 60_000)`,
    )
    const server = spawn(process.execPath, [path.join(folder, 'start.mjs')])
    await once(server.stdout, 'data')
    server.kill('SIGKILL')
    // its output is held open by both
    await once(server, 'close')
  })

  const bundled = (name: string, contents: string) =>
    build({
      stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
      outfile: path.join(folder, `${name}.mjs`),
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      alias: { '@': process.cwd() },
    })
})

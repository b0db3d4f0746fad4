import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { searchSpeed } from '@/src/bench/searchSpeed'
import { createRelais, type Relais } from '@/tests/support/relais'

vi.setConfig({ testTimeout: 120_000 })

let relais: Relais
beforeAll(async () => {
  relais = await createRelais()
})
afterAll(() => relais.close())

test('the bench of the box measures both in the same run', async ({ skip }) => {
  if (relais.payload.db.name !== 'sqlite') skip('its baseline is a table of SQLite')
  const measures = await searchSpeed(relais.payload, 60, 4)
  expect(measures.length).toBeGreaterThan(4)
  for (const { ours, baseline } of measures) {
    expect(ours).toBeGreaterThan(0)
    expect(baseline).toBeGreaterThan(0)
  }
})

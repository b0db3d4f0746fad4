import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { appendAlone, appendEvent } from '@/src/audit/appendEvent'
import { hashOf, type AuditEvent as Told } from '@/src/audit/chain'
import { verifyAudit } from '@/src/audit/verify'
import { inTransaction } from '@/src/database/inTransaction'
import type { AuditEvent } from '@/src/payload-types'
import { withTransactions } from '../support/only'
import { createRelais, type Relais } from '../support/relais'

let relais: Relais
beforeAll(async () => void (relais = await createRelais()))
afterAll(() => relais.close())
afterEach(() => wipe())

const happened = (action: string) => ({ by: { kind: 'system' as const }, action, ids: ['a', 'b'] })
async function wipe() {
  await relais.payload.db.deleteMany({ collection: 'audit-events', where: {}, req: {} })
  await relais.payload.db.deleteMany({ collection: 'leases', where: {}, req: {} })
}
async function five() {
  for (const action of ['one', 'two', 'three', 'four', 'five'])
    await appendAlone(relais.payload, happened(action))
}
const numbered = (seq: number) => ({ seq: { equals: seq } })
const remove = (seq: number) =>
  relais.payload.db.deleteMany({ collection: 'audit-events', where: numbered(seq), req: {} })
const stored = async (seq: number) =>
  (await relais.payload.db.findOne<AuditEvent>({
    collection: 'audit-events',
    where: numbered(seq),
    req: {},
  }))!
const change = async (seq: number, data: Partial<AuditEvent>) =>
  relais.payload.db.updateOne({
    collection: 'audit-events',
    id: (await stored(seq)).id,
    data,
    req: {},
  })
const faults = async () => (await verifyAudit(relais.payload)).faults

test('an untouched record holds, empty or long', async () => {
  expect(await verifyAudit(relais.payload)).toEqual({ length: 0, faults: [] })
  await five()
  expect(await verifyAudit(relais.payload)).toEqual({ length: 5, faults: [] })
})

test('a changed event is named', async () => {
  await five()
  await change(3, { action: 'nothing' })
  expect(await faults()).toEqual([{ seq: 3, fault: 'changed' }])
})

test('a removed event is named: in the middle, the first, the last, all', async () => {
  await five()
  await remove(3)
  expect(await faults()).toEqual([{ seq: 3, fault: 'removed' }])
  await wipe()
  await five()
  await remove(1)
  expect(await faults()).toEqual([{ seq: 1, fault: 'removed' }])
  await wipe()
  await five()
  await remove(5)
  expect(await faults()).toEqual([{ seq: 5, fault: 'removed' }])
  for (const seq of [1, 2, 3, 4]) await remove(seq)
  expect((await faults()).map(({ fault }) => fault)).toEqual(Array(5).fill('removed'))
})

test('an inserted event is named, well made as it may be', async () => {
  await five()
  const last = await stored(5)
  const told: Omit<Told, 'hash'> = {
    ...happened('six'),
    seq: 6,
    at: last.at,
    previousHash: last.hash,
  }
  await relais.payload.db.create({
    collection: 'audit-events',
    data: { id: 'made-up', ...told, hash: hashOf(told) } as never,
    req: {},
  })
  expect((await faults()).map(({ seq }) => seq)).toContain(6)
})

test('a whole tail rewritten with right hashes does not fit the head', async () => {
  await five()
  const before = await stored(4)
  const told: Omit<Told, 'hash'> = {
    ...happened('another'),
    seq: 5,
    at: before.at,
    previousHash: before.hash,
  }
  await change(5, { ...told, hash: hashOf(told) } as never)
  expect((await faults()).map(({ seq }) => seq)).toEqual([5])
})

test('of twenty-five at once each gets its place', async () => {
  await Promise.all(
    Array.from({ length: 25 }, (_, n) => appendAlone(relais.payload, happened(`n${n}`))),
  )
  expect(await verifyAudit(relais.payload)).toEqual({ length: 25, faults: [] })
})

withTransactions('what is not stored is not told either', async () => {
  await five()
  const failing = inTransaction(relais.payload, null, async (req) => {
    await appendEvent(req, happened('six'))
    throw new Error('the step failed')
  })
  await expect(failing).rejects.toThrow('the step failed')
  await appendEvent(await createLocalReq({}, relais.payload), happened('six'))
  expect(await verifyAudit(relais.payload)).toEqual({ length: 6, faults: [] })
})

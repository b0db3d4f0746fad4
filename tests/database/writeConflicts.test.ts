import type { DatabaseAdapterObj } from 'payload'
import { expect, test } from 'vitest'
import { retryTransient } from '@/src/database/retryTransient'
import { writeConflictsSaid } from '@/src/database/writeConflicts'

const adapterThat = (updateOne: () => Promise<unknown>) => {
  const shipped = { init: () => ({ updateOne }) } as unknown as DatabaseAdapterObj
  const adapter = writeConflictsSaid(shipped).init({} as never)
  return adapter as unknown as { updateOne: () => Promise<unknown> }
}
const met = () =>
  Object.assign(new Error('WriteConflict'), {
    code: 112,
    errorLabels: ['TransientTransactionError'],
  })

test('the slower of two transactions is told that nothing was stored, and may try again', async () => {
  const { updateOne } = adapterThat(() => Promise.reject(met()))
  await expect(updateOne()).rejects.toMatchObject({
    status: 503,
    data: { code: 'write-conflict' },
  })
})

test('one who tries again by itself still knows the fault', async () => {
  let times = 0
  const { updateOne } = adapterThat(() =>
    ++times < 3 ? Promise.reject(met()) : Promise.resolve('stored'),
  )
  expect(await retryTransient(updateOne)).toBe('stored')
})

test('any other fault stays what it is', async () => {
  const { updateOne } = adapterThat(() => Promise.reject(new Error('no')))
  await expect(updateOne()).rejects.toThrow('no')
})

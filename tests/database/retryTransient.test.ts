import { expect, test, vi } from 'vitest'
import { retryTransient } from '@/src/database/retryTransient'

const conflict = () =>
  Object.assign(new Error('WriteConflict'), { errorLabels: ['TransientTransactionError'] })

test('a transaction that met another one is tried again', async () => {
  const work = vi.fn().mockRejectedValueOnce(conflict()).mockResolvedValue('stored')
  expect(await retryTransient(work)).toBe('stored')
  expect(work).toHaveBeenCalledTimes(2)
})

test('not for ever', async () => {
  const work = vi.fn().mockImplementation(() => Promise.reject(conflict()))
  await expect(retryTransient(work)).rejects.toThrow('WriteConflict')
  expect(work).toHaveBeenCalledTimes(4)
})

test('any other error is told at once', async () => {
  const work = vi.fn().mockRejectedValue(new Error('no'))
  await expect(retryTransient(work)).rejects.toThrow('no')
  expect(work).toHaveBeenCalledTimes(1)
})

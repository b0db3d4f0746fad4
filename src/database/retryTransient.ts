const attempts = 4

/** A transaction that met another one: nothing of it was stored. */
export const isTransient = (error: unknown): boolean =>
  error instanceof Error &&
  'errorLabels' in error &&
  Array.isArray(error.errorLabels) &&
  error.errorLabels.includes('TransientTransactionError')

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * MongoDB refuses one of two transactions that touch the same document and expects it to be tried again; Payload does
 * not. `work` must be a whole transaction, without effects outside the database. SQLite never throws this error.
 */
export async function retryTransient<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (!isTransient(error) || attempt === attempts) throw error
      await pause(2 ** attempt * 10 * (0.5 + Math.random()))
    }
  }
}

import { AsyncLocalStorage } from 'node:async_hooks'

/** The clock of this process, shared by the two copies of this module that one process may hold (server and pages). */
type Clock = { offsetMs: number; told: AsyncLocalStorage<number> }
const key = Symbol.for('relais.clock')
const shared = globalThis as { [key]?: Clock }
const clock: Clock = (shared[key] ??= { offsetMs: 0, told: new AsyncLocalStorage<number>() })

/** The one source of "now". A story being told (`toldAt`) comes first, then CLOCK_OFFSET. */
export const now = (): Date => new Date(clock.told.getStore() ?? Date.now() + clock.offsetMs)

/** The moment at which a story of the past is being told, where one is. */
export function toldPast(): number | undefined {
  const moment = clock.told.getStore()
  return moment !== undefined && moment < Date.now() ? moment : undefined
}

/** Shifts the whole process (milliseconds); set once at start from CLOCK_OFFSET. */
export function shiftClock(offsetMs: number): void {
  clock.offsetMs = offsetMs
}

/** Runs `tell` as if it were that moment: the seed's stories and the tests of clocks use it. */
export const toldAt = <T>(moment: Date, tell: () => Promise<T>): Promise<T> =>
  clock.told.run(moment.getTime(), tell)

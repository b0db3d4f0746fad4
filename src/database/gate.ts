import { unavailable } from '@/src/errors'

type Release = () => void

/**
 * One open write transaction at a time, first come first served. SQLite has one writer anyway; without the gate the
 * second one gets SQLITE_BUSY at once, or blocks the whole event loop while it waits.
 * A hook that writes without `req` would wait for its own caller: the timeout turns that into an answer.
 */
export class WriteGate {
  private last: Promise<void> = Promise.resolve()

  constructor(private readonly timeoutMs = 15_000) {}

  async enter(): Promise<Release> {
    const before = this.last
    let release!: Release
    this.last = new Promise((resolve) => (release = resolve))
    try {
      await this.orTooLate(before)
      return release
    } catch (tooLate) {
      void before.then(release)
      throw tooLate
    }
  }

  private orTooLate(turn: Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(unavailable('database-busy', 'The database is busy. Nothing was stored.')),
        this.timeoutMs,
      )
      void turn.then(() => {
        clearTimeout(timer)
        resolve()
      })
    })
  }
}

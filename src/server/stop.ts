import type { Logger } from 'pino'

const patienceMs = 9_000

/** On SIGTERM and SIGINT the steps run in order, once; what does not end in time is cut off. */
export function stopWith(log: Logger, steps: (() => unknown)[]): void {
  let isStopping = false
  const stop = async (signal: NodeJS.Signals) => {
    if (isStopping) return
    isStopping = true
    log.info({ signal }, 'stopping')
    setTimeout(() => exit(log, 1, 'stopped late'), patienceMs).unref()
    for (const step of steps) {
      try {
        await step()
      } catch (error) {
        log.error({ err: error }, 'while stopping')
      }
    }
    exit(log, 0, 'stopped')
  }
  process.on('SIGTERM', (signal) => void stop(signal))
  process.on('SIGINT', (signal) => void stop(signal))
}

function exit(log: Logger, code: number, said: string): void {
  log.info(said)
  process.exit(code)
}

import { fork, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { most, type Asked, type Told } from './limits'

const watchEvery = 100

/**
 * Reads a file in a process of its own, with a small heap, its memory watched and its time counted: a worker thread would take
 * the server with it. Whatever goes wrong is `failed`.
 */
export function readApart(asked: Asked): Promise<Told> {
  const child = started()
  return new Promise((resolve) => {
    const told = (answer: Told) => {
      clearTimeout(late)
      clearInterval(watch)
      if (child.exitCode === null) child.kill('SIGKILL')
      resolve(answer)
    }
    const late = setTimeout(() => told({ failed: 'too-slow' }), most.ms)
    const watch = setInterval(() => {
      if (memoryOf(child) > most.memoryBytes) told({ failed: 'too-large' })
    }, watchEvery)
    child.once('message', (answer: Told) => told(answer))
    child.once('error', () => told({ failed: 'not-started' }))
    child.once('exit', () => told({ failed: 'ended' }))
    child.send(asked)
  })
}

/** Built, it lies beside the server; from the sources it is read by tsx. It inherits no environment, and so no secret. */
function started(): ChildProcess {
  const isBuilt = /\/dist\/[^?]*\.mjs/.test(import.meta.url)
  const file = path.join(
    process.cwd(),
    isBuilt ? 'dist/extraction/child.mjs' : 'src/extraction/child.ts',
  )
  return fork(file, [], {
    execArgv: [`--max-old-space-size=${most.heapMb}`, ...(isBuilt ? [] : ['--import', 'tsx'])],
    env: { NODE_ENV: process.env.NODE_ENV },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

/** Resident memory in bytes, as Linux tells it; elsewhere the heap's own limit and the time must do. */
function memoryOf({ pid }: ChildProcess): number {
  try {
    const [, pages = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')
    return Number(pages) * 4096
  } catch {
    return 0
  }
}

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { build } from 'esbuild'
import type { Asked, KnownWorld, Stored, Told } from './messages'

const bundle = path.resolve('node_modules/.cache/relais-crash/server.mjs')

/** One file, so that a process loads in a second and not in ten. */
export const bundleServer = () =>
  build({
    entryPoints: ['tests/crash/server.ts'],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    alias: { '@': process.cwd() },
    jsx: 'automatic',
    logLevel: 'warning',
  })

export type Victim = {
  url: string
  world?: KnownWorld
  stored: () => Promise<Stored>
  /** As the kernel does it: nothing is finished, nothing is said. */
  kill: () => Promise<void>
}

/** A process that has loaded the application and waits for the word. */
export function aProcess(env: Record<string, string>) {
  const child = spawn(process.execPath, ['--conditions=development', bundle], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, ...env } as NodeJS.ProcessEnv,
  })
  const loaded = told(child, ({ loaded }) => loaded)
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }
  const start = async (asked: Asked): Promise<Victim> => {
    await loaded
    const listening = told(child, (said) => (said.port ? said : undefined))
    child.send(asked)
    const { port, world } = await listening
    const stored = async () => {
      const answer = told(child, (said) => (said.audit ? (said as Stored) : undefined))
      child.send('what is stored?')
      return answer
    }
    return { url: `http://localhost:${port}/api`, world, stored, kill }
  }
  return { start, kill }
}

/** The first message that says it; a process that ends before has failed. */
const told = <T>(child: ChildProcess, pick: (said: Told) => T | undefined): Promise<T> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null, signal: string | null) =>
      reject(new Error(`the server ended: ${code ?? signal}`))
    const hear = (said: Told) => {
      const picked = pick(said)
      if (picked === undefined) return
      child.off('message', hear).off('exit', ended)
      resolve(picked)
    }
    child.on('message', hear).once('exit', ended)
  })

import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { flags } from '@/scripts/served.mjs'

export type Running = {
  url: string
  startedIn: number
  residentMb: () => number
  stop: () => Promise<void>
}

const answers = async (url: string): Promise<boolean> =>
  fetch(url).then(
    (answer) => answer.ok,
    () => false,
  )

/** Starts the built server as `npm start` does and waits for its first answer (milliseconds). */
export async function start(
  file: string,
  port: number,
  env: Record<string, string>,
  path = '/healthz',
): Promise<Running> {
  const url = `http://localhost:${port}`
  const from = performance.now()
  const child = spawn(process.execPath, [...flags, file], {
    env: { ...process.env, ...env, PORT: String(port), NODE_ENV: 'production' },
    stdio: 'ignore',
  })
  while (!(await answers(url + path))) {
    if (child.exitCode !== null) throw new Error(`${file} ended with ${child.exitCode}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return {
    url,
    startedIn: performance.now() - from,
    residentMb: () => residentMb(child),
    stop: () => stop(child),
  }
}

/** VmRSS of the process, megabytes; Linux only. */
const residentMb = ({ pid }: ChildProcess): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

const stop = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })

/** @returns the cookie by which this account is known */
export async function signIn({ url }: Running, email: string, password: string): Promise<string> {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password }),
  })
  return `payload-token=${((await answer.json()) as { token: string }).token}`
}

export async function get(url: string, cookie: string): Promise<void> {
  const answer = await fetch(url, { headers: { cookie } })
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  await answer.text()
}

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { findChromium } from './browser'
import { scratchFolder } from './scratch'

/** The demo as `npm start` gives it, on an empty folder; without a browser nothing is started. */
export type Site = { url: string; password: string; mails: string; chromium?: string }

declare module 'vitest' {
  export interface ProvidedContext {
    site: Site
  }
}

/** The first start builds the pages. */
const startWithin = 600_000

export default async function setup(project: TestProject) {
  const chromium = findChromium()
  if (!chromium) {
    project.provide('site', { url: '', password: '', mails: '' })
    return
  }
  const standing = siteAlreadyUp()
  if (standing) {
    project.provide('site', { ...standing, chromium })
    return
  }
  const folder = scratchFolder()
  const port = await freePort()
  const server = spawn('npm', ['start'], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: `file:${folder}/relais.db`,
      MAIL_DIR: `${folder}/mails`,
      UNDO_SECONDS: '2',
      RATE_FACTOR: '100',
    },
  })
  const password = await passwordFrom(server)
  const url = `http://localhost:${port}`
  await answering(`${url}/healthz`)
  project.provide('site', { url, password, mails: `${folder}/mails`, chromium })
  return async () => {
    await stop(server)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A demo that somebody started already: `SITE_URL=… DEMO_PASSWORD=… MAIL_DIR=… npx vitest run --project journeys`. */
function siteAlreadyUp(): Site | null {
  const { SITE_URL: url, DEMO_PASSWORD: password, MAIL_DIR: mails } = process.env
  return url && password && mails ? { url, password, mails } : null
}

const passwordFrom = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    const late = setTimeout(() => reject(new Error(`no start in time: ${said}`)), startWithin)
    server.stdout?.on('data', (piece: Buffer) => {
      said += piece.toString()
      const password = /demo password: (\S+)/.exec(said)?.[1]
      if (password) resolve(password)
    })
    late.unref()
    server.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`${address} does not answer`)
}

/** npm, its shell and the server: all of the group, since npm alone passes no signal on. */
async function stop(server: ChildProcess): Promise<void> {
  if (!server.pid || server.exitCode !== null) return
  const ended = once(server, 'exit')
  process.kill(-server.pid, 'SIGTERM')
  await ended
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })

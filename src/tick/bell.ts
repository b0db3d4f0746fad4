import { createHash } from 'node:crypto'
import { chmodSync, existsSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { env } from '@/src/env'
import { log } from '@/src/log'

/** What is done when it rings: it may tell how far it is, and ends with lines. */
type Answer = (tell: (line: string) => void) => Promise<string[]>

/**
 * One server writes to a database file, so a command that writes asks it: by a local socket beside the file, which only the
 * server's own account can open. It carries one question, and lines as the answer.
 */
export function answerBell(answer: Answer, url = env.database.url): () => Promise<void> {
  if (!url.startsWith('file:')) return () => Promise.resolve()
  const where = socketOf(url)
  // left by a server that was killed: we hold the lock of the file, so nobody listens there
  rmSync(where, { force: true })
  const server = createServer((caller) => void say(caller, answer))
  server.on('error', (err) => log.warn({ err }, 'commands cannot ask this server'))
  server.listen(where, () => {
    if (existsSync(where)) chmodSync(where, 0o600)
  })
  return () => new Promise((resolve) => server.close(() => resolve()))
}

async function say(caller: Socket, answer: Answer): Promise<void> {
  caller.on('error', () => caller.destroy())
  try {
    const closing = await answer((line) => void caller.write(`${line}\n`))
    caller.end(`${closing.join('\n')}\n`)
  } catch (err) {
    log.error({ err }, 'a command was not answered')
    caller.end('failed: see the log of the server\n')
  }
}

/** Asks the server that holds this database, and passes on what it tells as it comes; null where none runs. */
export function ringBell(
  url = env.database.url,
  heard: (piece: string) => void = () => {},
): Promise<string | null> {
  if (!url.startsWith('file:')) return Promise.resolve(null)
  return new Promise((resolve, reject) => {
    let said = ''
    const call = connect(socketOf(url))
    call.setEncoding('utf8')
    call.on('data', (piece: string) => {
      said += piece
      heard(piece)
    })
    call.on('end', () => resolve(said))
    call.on('error', (fault: NodeJS.ErrnoException) =>
      ['ENOENT', 'ECONNREFUSED'].includes(fault.code ?? '') ? resolve(null) : reject(fault),
    )
  })
}

/** An address of a socket is short on every system: a long path is stood for by its hash. */
function socketOf(url: string): string {
  const beside = `${fileURLToPath(url)}.sock`
  const name = `relais-${createHash('sha256').update(beside).digest('hex').slice(0, 16)}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`
  return beside.length < 100 ? beside : path.join(tmpdir(), name)
}

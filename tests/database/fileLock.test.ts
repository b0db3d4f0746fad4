import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lockFile } from '@/src/database/fileLock'

let folder: string
let url: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'relais-lock-'))
  url = pathToFileURL(path.join(folder, 'relais.db')).href
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Another process that takes the lock and keeps it. */
async function anotherServer(): Promise<ChildProcess> {
  const held = `import { lockFile } from '@/src/database/fileLock'
    globalThis.unlock = await lockFile(${JSON.stringify(url)})
    console.log('held')
    setInterval(() => {}, 1000)`
  const args = ['--import', 'tsx', '--input-type=module', '--eval', held]
  const other = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve) => other.stdout?.once('data', resolve))
  return other
}

test('a second server on the same file is refused in plain words', async () => {
  const unlock = await lockFile(url)
  await expect(lockFile(url)).rejects.toThrow(/utilise déjà.*relais\.db/)
  unlock()
  const again = await lockFile(url)
  again()
})

test('a server that was killed leaves no lock behind', async () => {
  const other = await anotherServer()
  await expect(lockFile(url)).rejects.toMatchObject({ name: 'DatabaseInUse' })
  const ended = new Promise((resolve) => other.once('exit', resolve))
  other.kill('SIGKILL')
  await ended
  const unlock = await lockFile(url)
  unlock()
})

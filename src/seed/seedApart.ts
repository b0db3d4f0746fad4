import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/**
 * Tells the demonstration in a process of its own, from beside the built server: told inside it, the server went on holding
 * more than two gigabytes. @throws where it did not end well
 */
export async function seedApart(): Promise<void> {
  const command = fileURLToPath(new URL('./commands/seed.mjs', import.meta.url))
  const flags = ['--conditions=production', command, '--for-server']
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc'] as const
  const [code] = await once(spawn(process.execPath, flags, { stdio: [...stdio] }), 'exit')
  if (code !== 0) throw new Error(`the demonstration was not told: ${code}`)
}

/** The server holds the database: a telling that goes on when it is gone would write beside the next one. */
export const endWithServer = (): void => void process.once('disconnect', () => process.exit(1))

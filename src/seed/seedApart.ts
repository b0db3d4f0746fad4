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
  const [code] = await once(spawn(process.execPath, flags, { stdio: 'inherit' }), 'exit')
  if (code !== 0) throw new Error(`the demonstration was not told: ${code}`)
}

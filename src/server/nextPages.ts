import { Server } from 'node:http'
import next from 'next'
import type { Served, Settings } from '@/src/server/served'

type Asked = Pick<Settings, 'isNextDev'> & { port: number; host: string; server: Server }
type Pages = { pages: Served['pages']; close: () => Promise<void> }

export async function nextPages({ isNextDev, port, host, server }: Asked): Promise<Pages> {
  const app = next({
    dev: isNextDev,
    turbopack: isNextDev,
    port,
    hostname: host,
    // Next listens for upgrades on the server it is given: outside development it gets one that never hears any
    httpServer: isNextDev ? server : new Server(),
  })
  await app.prepare()
  const handle = app.getRequestHandler()
  return { pages: (req, res) => handle(req, res), close: () => app.close() }
}

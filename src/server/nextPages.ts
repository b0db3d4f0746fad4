import { Server } from 'node:http'
import next from 'next'
import { drawTrouble, type Draw } from '@/src/server/drawTrouble'
import type { Served, Settings } from '@/src/server/served'

type Asked = Pick<Settings, 'isNextDev'> & {
  port: number
  host: string
  server: Server
  trouble: Draw
}
type Pages = { pages: Served['pages']; close: () => Promise<void> }

export async function nextPages(asked: Asked): Promise<Pages> {
  const { isNextDev, port, host, server, trouble } = asked
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
  const pages: Served['pages'] = (req, res) => {
    drawTrouble(req.url ?? '', res, trouble)
    return handle(req, res)
  }
  return { pages, close: () => app.close() }
}

import { createServer, type Server } from 'node:http'

/** Against clients that send or read a byte at a time. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2_000,
}
const silenceMs = 120_000

export function httpServer(): Server {
  const server = createServer(patience)
  server.setTimeout(silenceMs)
  return server
}

/** No page of ours speaks anything but HTTP; an upgrade would pass by everything above. */
export function refuseUpgrades(server: Server): void {
  server.on('upgrade', (_req, socket) => {
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
  })
}

export const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })

/** Accepts nobody new and waits for those who are being answered. */
export const drain = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })

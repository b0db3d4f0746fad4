import { request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { createApp } from '@/src/server/createApp'
import { httpServer, refuseUpgrades } from '@/src/server/listen'
import type { Served, Settings } from '@/src/server/served'

const settings: Settings = {
  isProduction: false,
  isNextDev: false,
  serverUrl: 'http://localhost',
  trustProxy: 0,
  rateFactor: 1,
}
type Asking = { method?: string; headers?: OutgoingHttpHeaders; body?: string }
export type Answer = { status: number; headers: IncomingMessage['headers']; text: string }

/** The server of the product in front of an interface and pages that say what reached them. */
export async function serving(more: Partial<Settings> = {}, parts: Partial<Served> = {}) {
  const lines: string[] = []
  const server = httpServer()
  refuseUpgrades(server)
  server.on(
    'request',
    createApp(
      { ...settings, ...more },
      {
        log: pino({ base: undefined }, { write: (line: string) => void lines.push(line) }),
        api: async (asked) =>
          Response.json({ body: await asked.text(), url: asked.url }, { status: 201 }),
        pages: async (req, res) => void res.end(`page ${JSON.stringify(req.headers)}`),
        readiness: async () => ({ ready: true }),
        ...parts,
      },
    ),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    lines,
    ask: (path: string, asking: Asking = {}) => ask(port, path, asking),
    stop: () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections())),
  }
}

/** Not `fetch`: it writes Host, Origin and Sec-Fetch-Site itself. */
const ask = (port: number, path: string, { method = 'GET', headers = {}, body }: Asking) =>
  new Promise<Answer>((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
    const asked = request(
      { port, path, method, host: '127.0.0.1', headers: { ...length, ...headers } },
      (res) => {
        let text = ''
        res.setEncoding('utf8')
        res.on('data', (part: string) => (text += part))
        res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, text }))
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'

export type Readiness = { ready: boolean; [what: string]: unknown }

/** What the server serves is handed to it: it knows no domain. */
export type Served = {
  log: Logger
  /** The REST interface, as a web request and answer. */
  api: (request: Request) => Promise<Response>
  pages: (req: IncomingMessage, res: ServerResponse) => Promise<void>
  readiness: () => Promise<Readiness>
}

export type Settings = {
  isProduction: boolean
  isNextDev: boolean
  serverUrl: string
  trustProxy: number
  rateFactor: number
}

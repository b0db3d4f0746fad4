import { randomUUID } from 'node:crypto'
import { copyFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { getPayload, handleEndpoints, type Payload } from 'payload'
import { inject } from 'vitest'
import { database } from '@/src/database'
import { makeConfig } from '@/src/payload.config'
import { scratchFolder } from './scratch'
import { signIn } from './signIn'

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
type Sent = {
  body?: unknown
  /** Sent as a form, such as a file, in place of a body. */
  form?: FormData
  token?: string
  headers?: Record<string, string>
}

/** A document as tests read it: what they look at most often is named, the rest is asked for by type. */
export type Doc = { id: string; rev: number; status: string; disclosed: Disclosed } & Record<
  string,
  unknown
>
type Disclosed = { level: string; person?: Record<string, unknown> } & Record<string, unknown>
type Refused = {
  name: string
  message: string
  data: { code: string; codes: string[]; errors: { path: string; message: string }[] } & Doc
}
/** Whatever the door may answer: lists, documents, refusals. */
export type Answered = Doc & {
  doc: Doc
  docs: Doc[]
  totalDocs: number
  limit: number
  errors: [Refused, ...Refused[]]
  steps: { step: string; needs: { field: string; required: boolean; values?: string[] }[] }[]
  token: string
  user: Doc
}
/** `text` and `bytes` are the answer as it came, for what is not JSON: a card, a calendar, a document. */
export type Answer<Body = Answered> = {
  status: number
  headers: Headers
  body: Body
  text: string
  bytes?: Uint8Array
}

export type Relais = {
  payload: Payload
  /** One request to the REST door, in process: `api('GET', '/referrals?limit=1', { token })`. */
  api: <Body = Answered>(method: Method, address: string, sent?: Sent) => Promise<Answer<Body>>
  /** A token for this person without the quarter of a second that a password takes: see `signIn`. */
  login: (email: string) => Promise<string>
  close: () => Promise<void>
}

const quiet = {
  typescript: { autoGenerate: false },
  logger: { options: { level: process.env.LOG_LEVEL ?? 'silent' } },
}

/** An application of its own for one test file, on an empty database. */
export async function createRelais(): Promise<Relais> {
  const key = randomUUID()
  const { db, remove } = emptyDatabase(key)
  const config = await makeConfig({ db, ...quiet })
  const payload = await getPayload({ config, key })
  const api: Relais['api'] = async (method, address, sent = {}) => {
    const request = requestOf(method, address, sent)
    const answer = await handleEndpoints({ config, payloadInstanceCacheKey: key, request })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const text = new TextDecoder().decode(bytes)
    const { status, headers } = answer
    return { status, headers, body: jsonIn(text) as never, text, bytes }
  }
  const close = async () => {
    await remove(payload)
    await payload.destroy()
    ;(globalThis as { _payload?: Map<string, unknown> })._payload?.delete(key)
  }
  return { payload, api, login: (email) => signIn(payload, email), close }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const requestOf = (method: Method, address: string, { body, form, token, headers }: Sent) =>
  new Request(`http://localhost:3000/api${address}`, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token ? { authorization: `JWT ${token}` } : {}),
      ...headers,
    },
    body: form ?? (body === undefined ? undefined : JSON.stringify(body)),
  })

function emptyDatabase(key: string) {
  const mongo = inject('mongo')
  if (mongo) {
    const url = mongo.url.replace(/\/?(\?|$)/, `/t_${key.slice(0, 8)}$1`)
    const mongoStandIn = mongo.kind === 'stand-in'
    return { db: database({ url, mongoStandIn, isProduction: false }), remove: dropped }
  }
  const folder = scratchFolder()
  const file = path.join(folder, 'relais.db')
  copyFileSync(inject('sqliteTemplate'), file)
  const url = pathToFileURL(file).href
  return {
    db: database({ url, mongoStandIn: false, isProduction: false }),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function dropped({ db }: Payload) {
  const { connection } = db as unknown as { connection: { dropDatabase: () => Promise<void> } }
  await connection.dropDatabase()
}

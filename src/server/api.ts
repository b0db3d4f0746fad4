import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import type { Request as HttpRequest, RequestHandler, Response as HttpResponse } from 'express'
import type { Served } from '@/src/server/served'

/** The REST interface without Next: a web request in, its body still unread, and a web answer out. */
export const answerApi =
  (api: Served['api']): RequestHandler =>
  async (req, res) => {
    const answer = await api(webRequest(req, res))
    await send(answer, res)
  }

function webRequest(req: HttpRequest, res: HttpResponse): Request {
  const gone = new AbortController()
  res.once('close', () => {
    if (!res.writableFinished) gone.abort()
  })
  const body = ['GET', 'HEAD'].includes(req.method) ? undefined : (Readable.toWeb(req) as BodyInit)
  const asked: RequestInit & { duplex: 'half' } = {
    method: req.method,
    headers: webHeaders(req),
    signal: gone.signal,
    body,
    duplex: 'half',
  }
  return new Request(new URL(req.originalUrl, `${req.protocol}://${req.host}`), asked)
}

function webHeaders({ headers }: HttpRequest): Headers {
  const said = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  )
  return new Headers(said)
}

async function send(answer: Response, res: HttpResponse): Promise<void> {
  res.status(answer.status)
  res.setHeader('Cache-Control', 'no-store')
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') res.setHeader(name, value)
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) res.setHeader('Set-Cookie', cookies)
  if (!answer.body) return void res.end()
  await pipeline(Readable.fromWeb(answer.body as WebStream), res).catch(unlessGone(res))
}

/** A reader who leaves before the end is no error of ours. */
const unlessGone = (res: HttpResponse) => (error: unknown) => {
  if (!res.destroyed) throw error
}

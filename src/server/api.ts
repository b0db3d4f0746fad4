import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import type { Request as HttpRequest, RequestHandler, Response as HttpResponse } from 'express'
import type { Served } from '@/src/server/served'
import { triedAgain } from '@/src/server/triedAgain'

/** The REST interface without Next: a web request in, and a web answer out. */
export const answerApi =
  (api: Served['api']): RequestHandler =>
  async (req, res) => {
    if (hasNoBody(req) || isUpload(req)) return send(await api(webRequest(req, res)), res)
    const body = await buffer(req)
    const answer = await triedAgain(() => api(webRequest(req, res, new Uint8Array(body))))
    await send(answer, res)
  }

const hasNoBody = ({ method }: HttpRequest) => ['GET', 'HEAD'].includes(method)
const isUpload = (req: HttpRequest) => /^multipart\/form-data/i.test(req.get('content-type') ?? '')

/** A body that was read can be asked again; an upload is streamed, and asked once. */
function webRequest(req: HttpRequest, res: HttpResponse, read?: Uint8Array<ArrayBuffer>): Request {
  const gone = new AbortController()
  res.once('close', () => {
    if (!res.writableFinished) gone.abort()
  })
  const body = hasNoBody(req) ? undefined : (read ?? (Readable.toWeb(req) as BodyInit))
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

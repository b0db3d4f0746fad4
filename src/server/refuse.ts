import type { Request, Response } from 'express'
import { canonicalPath } from '@/src/server/canonicalPath'
import { say, type Refusal } from '@/src/server/words'

/** The page's language, else the reader's; French otherwise. */
function languageOf(req: Request) {
  const [, page] = /^\/(fr|nl|en)(?:\/|$)/.exec(canonicalPath(req)) ?? []
  return (page ?? req.acceptsLanguages('fr', 'nl', 'en')) || 'fr'
}

/** The same refusal for programs, in Payload's shape, and for people, in plain text. */
export function refuse(req: Request, res: Response, status: number, code: Refusal): void {
  const message = say(code, languageOf(req) as 'fr' | 'nl' | 'en')
  const id = res.getHeader('x-request-id')
  res.status(status).set('Cache-Control', 'no-store')
  if (canonicalPath(req).startsWith('/api')) {
    res.json({ errors: [{ message, data: { code } }], requestId: id })
  } else {
    res.type('text/plain').send(status >= 500 ? `${message}\n${String(id)}\n` : `${message}\n`)
  }
}

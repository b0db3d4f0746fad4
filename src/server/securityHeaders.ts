import { randomBytes } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import helmet from 'helmet'
import { canonicalPath } from '@/src/server/canonicalPath'
import type { Settings } from '@/src/server/served'

/** Payload's panel writes style attributes; scripts run by nonce alone. */
const policy = (nonce: string, isNextDev: boolean, framedBy: 'none' | 'self'): string =>
  [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isNextDev ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'${isNextDev ? ' ws:' : ''}`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors '${framedBy}'`,
  ].join('; ')

const carriesToken = (req: Request) =>
  /^\/((fr|nl|en)\/(e|set-password)|admin\/(reset|verify))\//.test(canonicalPath(req))

/** A text as it is worked on: the panel shows it beside its form. Nothing else is ever framed. */
const isPreview = (req: Request) =>
  /^\/(fr|nl|en)\/(outputs|practices)\/[^/]+$/.test(canonicalPath(req)) &&
  /[?&]draft=true(&|$)/.test(req.originalUrl)

export function securityHeaders({
  isNextDev,
  serverUrl,
}: Pick<Settings, 'isNextDev' | 'serverUrl'>): RequestHandler {
  const usual = helmet({
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: serverUrl.startsWith('https://') && { maxAge: 31_536_000 },
  })
  return (req, res, next) => {
    const nonce = randomBytes(16).toString('base64')
    const framedBy = isPreview(req) ? 'self' : 'none'
    const csp = policy(nonce, isNextDev, framedBy)
    // Next reads the nonce from the header of the request
    req.headers['content-security-policy'] = csp
    req.headers['x-nonce'] = nonce
    usual(req, res, () => {
      res.setHeader('Content-Security-Policy', csp)
      if (framedBy === 'self') res.setHeader('X-Frame-Options', 'SAMEORIGIN')
      res.setHeader(
        'Permissions-Policy',
        'camera=(), microphone=(), geolocation=(), browsing-topics=()',
      )
      if (carriesToken(req)) keepUnseen(res)
      next()
    })
  }
}

function keepUnseen(res: { setHeader: (name: string, value: string) => unknown }): void {
  res.setHeader('Referrer-Policy', 'no-referrer')
  res.setHeader('X-Robots-Tag', 'noindex, nofollow')
  res.setHeader('Cache-Control', 'no-store')
}

import type { RequestHandler } from 'express'
import type { Settings } from '@/src/server/served'

const fromProxies = ['forwarded', 'x-real-ip']
const ours = [
  'x-nonce',
  'x-middleware-subrequest',
  'x-middleware-prefetch',
  'content-security-policy',
]

/** What only a proxy of ours, or we ourselves, may say is dropped when anybody says it. */
export const trustedHeaders =
  ({ trustProxy }: Pick<Settings, 'trustProxy'>): RequestHandler =>
  ({ headers }, _res, next) => {
    for (const name of ours) delete headers[name]
    if (trustProxy === 0) {
      const forwarded = Object.keys(headers).filter((name) => name.startsWith('x-forwarded-'))
      for (const name of [...fromProxies, ...forwarded]) delete headers[name]
    }
    next()
  }

import compression from 'compression'
import express, { type Express } from 'express'
import { answerApi } from '@/src/server/api'
import { boundBodies } from '@/src/server/boundBodies'
import { closedDoors } from '@/src/server/closedDoors'
import { answerErrors } from '@/src/server/answerErrors'
import { health } from '@/src/server/health'
import { knownHost } from '@/src/server/knownHost'
import { legiblePath } from '@/src/server/legiblePath'
import { logRequests } from '@/src/server/logRequests'
import { answerPages } from '@/src/server/pages'
import { rateLimits } from '@/src/server/rateLimits'
import { requestId } from '@/src/server/requestId'
import { sameOrigin } from '@/src/server/sameOrigin'
import { securityHeaders } from '@/src/server/securityHeaders'
import type { Served, Settings } from '@/src/server/served'
import { trustedHeaders } from '@/src/server/trustedHeaders'

/** A request passes these from top to bottom. */
export function createApp(settings: Settings, { log, api, pages, readiness }: Served): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', settings.trustProxy)
  app.use(requestId)
  app.use(logRequests(log))
  app.use(health(readiness))
  app.use(trustedHeaders(settings))
  app.use(knownHost(settings))
  app.use(securityHeaders(settings))
  app.use(legiblePath)
  app.use(closedDoors)
  app.use(rateLimits(settings))
  app.use(sameOrigin(settings))
  app.use(boundBodies)
  app.use(compression())
  app.use('/api', answerApi(api))
  app.use(answerPages(pages))
  app.use(answerErrors(log))
  return app
}

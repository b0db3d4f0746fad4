import type { RequestHandler } from 'express'
import type { Served } from '@/src/server/served'

export const answerPages =
  (pages: Served['pages']): RequestHandler =>
  (req, res) =>
    pages(req, res)

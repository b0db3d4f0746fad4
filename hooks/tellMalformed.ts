import type { AfterErrorHook } from 'payload'
import { inLanguageOf } from '@/src/i18n/ofRequest'

/** Payload reads a `where` or a `data` that is a word as JSON, and says 500 where it is none. */
export const tellMalformed: AfterErrorHook = ({ error, req }) =>
  error instanceof SyntaxError
    ? {
        status: 400,
        response: { errors: [{ message: inLanguageOf(req).errors.problem.malformed }] },
      }
    : undefined

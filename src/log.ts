import pino from 'pino'
import { env } from '@/src/env'

/** A failed query carries its values, and values are people: they are cut off, in the message and in the stack. */
const withoutValues = (text: string | undefined) =>
  text?.replace(/(Failed query:[\s\S]*?)\nparams:[^\n]*/g, '$1')

function safeError(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error }
  const { code, status } = error as { code?: unknown; status?: unknown }
  return {
    type: error.name,
    message: withoutValues(error.message),
    code,
    status,
    stack: withoutValues(error.stack),
    cause: error.cause instanceof Error ? withoutValues(error.cause.message) : undefined,
  }
}

const secrets = [
  'password',
  'token',
  'authorization',
  'cookie',
  'email',
  'secret',
  'headers',
  'body',
]

export const log = pino({
  level: env.logLevel,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: safeError },
  redact: { paths: secrets.flatMap((name) => [name, `*.${name}`]), censor: '…' },
})

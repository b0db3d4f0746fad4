import { APIError } from 'payload'

/**
 * A refusal the caller may read: `errors[0].data.code` is for programs, the message for people.
 * Never put matched text or personal data in `data`: Payload logs it.
 */
export const refused = (
  status: number,
  code: string,
  message: string,
  data: Record<string, unknown> = {},
) => new APIError(message, status, { code, ...data }, true)

export type Refusal = { status: number; data?: unknown }

/**
 * What was thrown, if the door said no; null for what broke. Known by its shape, never by `instanceof`: the pages and the
 * server that runs the hooks hold a copy of Payload's classes each.
 */
export function refusalIn(fault: unknown): Refusal | null {
  if (!(fault instanceof Error) || !('status' in fault)) return null
  const { status, data } = fault as Error & { status: unknown; data?: unknown }
  return typeof status === 'number' && status >= 400 && status < 500 ? { status, data } : null
}

/** The server cannot do it now, nothing was stored, and the same request may succeed later. */
export const unavailable = (code: string, message: string) =>
  Object.assign(refused(503, code, message), { name: 'Unavailable' })

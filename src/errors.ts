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

/** The server cannot do it now, nothing was stored, and the same request may succeed later. */
export const unavailable = (code: string, message: string) =>
  Object.assign(refused(503, code, message), { name: 'Unavailable' })

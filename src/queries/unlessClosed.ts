import { APIError } from 'payload'

/** What one may not read is not there; any other fault goes on. For `.catch(unlessClosed)`. */
export function unlessClosed(fault: unknown): null {
  if (fault instanceof APIError && (fault.status === 403 || fault.status === 404)) return null
  throw fault
}

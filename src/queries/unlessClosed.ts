import { refusalIn } from '@/src/errors'

/** What one may not read is not there; any other fault goes on. For `.catch(unlessClosed)`. */
export function unlessClosed(fault: unknown): null {
  const { status } = refusalIn(fault) ?? {}
  if (status === 403 || status === 404) return null
  throw fault
}

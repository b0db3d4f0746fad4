import { createHmac } from 'node:crypto'
import { env } from '@/src/env'

/** HMAC-SHA-256 under the server's key, one key per purpose: a blind index, a link's token, a form's token. Hexadecimal. */
export const keyedHash = (purpose: string, ...parts: readonly (string | number)[]): string => {
  const key = createHmac('sha256', env.secret).update(purpose).digest()
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest('hex')
}

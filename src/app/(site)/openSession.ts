import { cookies } from 'next/headers'
import type { Payload } from 'payload'
import { env } from '@/src/env'

/**
 * Signs in and gives the browser its cookie. False whatever the cause: unknown address, wrong password, account
 * locked or switched off are told alike.
 */
export async function openSession(
  payload: Payload,
  email: string,
  password: string,
): Promise<boolean> {
  const token = await payload
    .login({ collection: 'users', data: { email, password } })
    .then((session) => session.token)
    .catch((refused: unknown) => {
      payload.logger.info(
        { name: refused instanceof Error ? refused.name : 'unknown' },
        'sign-in refused',
      )
    })
  if (!token) return false
  ;(await cookies()).set(`${payload.config.cookiePrefix}-token`, token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: env.serverUrl.startsWith('https://'),
    path: '/',
    maxAge: payload.collections.users.config.auth.tokenExpiration,
  })
  return true
}

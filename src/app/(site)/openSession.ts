import { cookies } from 'next/headers'
import type { Payload } from 'payload'
import { env } from '@/src/env'
import { signIn, type Attempt } from '@/src/people/signIn'

/** Signs in and gives the browser its cookie; what was refused, and why, is told to nobody. */
export async function openSession(
  payload: Payload,
  email: string,
  password: string,
): Promise<Attempt> {
  const attempt = await signIn(payload, { email, password })
  if (attempt.outcome !== 'in') return attempt
  ;(await cookies()).set(`${payload.config.cookiePrefix}-token`, attempt.token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: env.serverUrl.startsWith('https://'),
    path: '/',
    maxAge: payload.collections.users.config.auth.tokenExpiration,
  })
  return attempt
}

'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { createLocalReq, logoutOperation } from 'payload'
import { paths } from '@/src/paths'
import { whoIsHere } from '@/src/session'

/** Ends the session in the database too: a copy of the cookie opens nothing any more. */
export async function signOut(asked: string): Promise<void> {
  const { payload, locale, user } = await whoIsHere(asked)
  if (user) {
    const req = await createLocalReq({ user }, payload)
    await logoutOperation({ collection: payload.collections.users, req })
  }
  ;(await cookies()).delete(`${payload.config.cookiePrefix}-token`)
  redirect(paths.signIn(locale))
}

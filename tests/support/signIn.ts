import { getFieldsToSign, jwtSign, type Payload, type TypedUser } from 'payload'
import { addSessionToUser } from 'payload/shared'

/** The password of every account that tests make, and how it is stored: hashing it anew takes a quarter of a second each. */
export const password = 'correct-horse-battery'
export const storedPassword = {
  salt: '00',
  hash: 'pbkdf2-sha256-v1:f1516d68d4cab001af362a725400cb9b5a2589e496222e60877240ad6312483e',
}

/**
 * What `POST /users/login` does once the password has been found right: a session on the account, a token that names it.
 * Tests about signing in use the real door.
 */
export async function signIn(payload: Payload, email: string): Promise<string> {
  const collectionConfig = payload.collections.users.config
  const where = { email: { equals: email } }
  const user = await payload.db.findOne<TypedUser>({ collection: 'users', where })
  if (!user) throw new Error(`Nobody here is called ${email}`)
  const { sid } = await addSessionToUser({
    collectionConfig,
    payload,
    req: undefined as never,
    user: user as never,
  })
  const fieldsToSign = getFieldsToSign({ collectionConfig, email, sid, user: user as never })
  const { tokenExpiration } = collectionConfig.auth
  const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration })
  return token
}

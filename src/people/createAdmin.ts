import type { Payload } from 'payload'
import { appendEvent } from '@/src/audit/appendEvent'
import type { Locale } from '@/src/codes/languages'
import { inTransaction } from '@/src/database/inTransaction'
import { asSystem } from '@/src/payloadAs'
import { accountAt, asAddress } from './accountOf'
import { makePasswordLink, passwordTokenFor } from './passwordLink'
import { unguessable } from './passwords'

type Asked = { email: string; name: string; locale: Locale }

/** The first administrator, made by whoever holds the machine. @returns the token by which they choose their password, null where the address is taken */
export const createAdmin = (payload: Payload, asked: Asked): Promise<string | null> =>
  inTransaction(payload, null, async (req) => {
    const email = asAddress(asked.email)
    if (await accountAt(req, email)) return null
    const { id } = await asSystem(req).create({
      collection: 'users',
      data: { ...asked, email, roles: ['administrator'], active: true, password: unguessable() },
      depth: 0,
    })
    await makePasswordLink(req, id, 'invitation')
    const on = { collection: 'users', id }
    await appendEvent(req, { by: { kind: 'system' }, action: 'user.create-admin', on })
    return passwordTokenFor(req, id, 'invitation')
  })

import type { CollectionConfig } from 'payload'
import { byAdministrator, byManager, userAccess } from '@/access/users'
import { administrators } from '@/access/vocabulary'
import { functions, roles } from '@/src/codes/people'
import { digests } from '@/src/codes/knowledge'
import { locales } from '@/src/codes/languages'
import { env } from '@/src/env'
import { code, codes, day, moment, one, text } from '@/src/fields/relations'
import { bySystem } from '@/src/fields/written'
import { closeContactsOfPerson } from '@/hooks/contacts/closeOnLeaving'
import { guardReading, ownFields } from '@/hooks/guardReading'
import { refuseBulk } from '@/hooks/refuseBulk'
import { refuseUnknown } from '@/hooks/refuseUnknown'
import { accountDoors } from '@/hooks/users/doors'
import { endSessions } from '@/hooks/users/endSessions'
import { guardPassword } from '@/hooks/users/guardPassword'
import { keepDeputyNear } from '@/hooks/users/keepDeputyNear'
import { recordAccount, recordSignOut } from '@/hooks/users/recordAccount'
import { refuseInactive } from '@/hooks/users/refuseInactive'
import { showCardOnly } from '@/hooks/users/showCardOnly'

/** People who sign in. A case belongs to their operator, never to them. */
export const Users: CollectionConfig = {
  slug: 'users',
  auth: {
    depth: 1,
    useSessions: true,
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Lax', secure: env.serverUrl.startsWith('https://') },
    // a second request within the interval would write outside its own transaction; the edge throttles instead
    forgotPassword: { minRequestInterval: 0 },
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'actor', 'functions', 'roles', 'active'],
    group: 'people',
  },
  access: userAccess,
  disableDuplicate: true,
  lockDocuments: false,
  hooks: {
    beforeOperation: [
      refuseBulk,
      guardReading({ administrator: ownFields, others: ['name', 'actor'] }),
      guardPassword,
    ],
    beforeLogin: [refuseInactive],
    beforeChange: [keepDeputyNear, refuseUnknown, endSessions],
    afterChange: [recordAccount, closeContactsOfPerson],
    afterLogout: [recordSignOut],
    afterRead: [showCardOnly],
  },
  endpoints: accountDoors,
  fields: [
    // whoever writes the address of an account can have its password: the administrator alone
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      access: { update: administrators },
    },
    text('name', { required: true }),
    code('locale', locales, { defaultValue: 'fr', required: true }),
    one('actor', 'actors', { access: byAdministrator }),
    codes('roles', roles, { required: true, defaultValue: ['member'], access: byAdministrator }),
    codes('functions', functions, { access: byManager }),
    { name: 'active', type: 'checkbox', defaultValue: true, access: byManager },
    one('deputy', 'users', { maxDepth: 1 }),
    day('absentFrom'),
    day('absentUntil'),
    code('digest', digests, { defaultValue: 'weekly' }),
    bySystem(text('termsVersion')),
    bySystem(moment('termsAcceptedAt')),
  ],
}

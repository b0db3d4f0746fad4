import { parseArgs } from 'node:util'
import { isLocale } from '@/src/codes/languages'
import { isEmailAddress } from '@/src/codes/mail'
import { alone, giveUp, say } from '@/src/commandLine'
import { env } from '@/src/env'
import { paths } from '@/src/paths'
import { createAdmin } from '@/src/people/createAdmin'

/** `npm run create-admin -- --email a@b.be --name "Ada B." [--locale nl]`: prints the link by which they choose a password. */
const { values } = parseArgs({
  options: {
    email: { type: 'string' },
    name: { type: 'string' },
    locale: { type: 'string', default: 'fr' },
  },
})
const { email, name, locale } = values
if (!isEmailAddress(email) || !name?.trim() || !isLocale(locale))
  giveUp('npm run create-admin -- --email nom@exemple.be --name "Prénom Nom" [--locale fr|nl|en]')

await alone(async (payload) => {
  const token = await createAdmin(payload, { email, name: name.trim(), locale })
  if (!token) giveUp('Cette adresse a déjà un compte. (This address already has an account.)')
  say(`${env.serverUrl}${paths.setPassword(locale, token)}`)
})

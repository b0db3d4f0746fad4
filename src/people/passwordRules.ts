export const shortest = 12
export const longest = 200

export type PasswordFault = 'short' | 'long' | 'common' | 'personal'

/** What everybody tries first; anything that is only this, with figures around it, is refused. */
const common =
  /^[\d\W_]*(password|passwort|motdepasse|wachtwoord|relais|bruxelles|brussels?|azerty(uiop)?|qwerty(uiop)?|bonjour|welkom|welcome|bienvenue|soleil|admin(istrat(or|eur))?|iloveyou|letmein)+[\d\W_]*$/i
const run =
  '01234567890123456789abcdefghijklmnopqrstuvwxyzazertyuiopqsdfghjklmwxcvbnqwertyuiopasdfghjklzxcvbnm'

/** Long enough, and not what a stranger would try. No rule about signs: a sentence is better than a puzzle. */
export function passwordFault(
  password: string,
  who: { email: string; name: string },
): PasswordFault | null {
  if (password.length < shortest) return 'short'
  if (password.length > longest) return 'long'
  const bare = password.toLowerCase().replace(/\s/g, '')
  if (new Set(bare).size < 5 || common.test(bare) || run.includes(bare)) return 'common'
  return isTheirs(bare, who) ? 'personal' : null
}

function isTheirs(password: string, { email, name }: { email: string; name: string }): boolean {
  const [box = '', house = ''] = email.toLowerCase().split('@')
  const own = [email, box, house, name.replace(/\s/g, '')].map((one) => one.toLowerCase())
  const left = password.replace(/[\d\W_]+$/, '')
  return own.some((one) => one.length > 3 && (left === one || password === one))
}

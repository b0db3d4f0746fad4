import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** How Payload stores a password: PBKDF2-SHA-256, 600,000 rounds, 32 bytes, in hexadecimal behind this prefix. */
const prefix = 'pbkdf2-sha256-v1:'
const derive = promisify(pbkdf2)
const derived = (password: string, salt: string) => derive(password, salt, 600_000, 32, 'sha256')

export type Stored = { hash: string; salt: string }

/** Held against what is typed where nobody has this address: it costs as much as a real one, and is never right. */
const nobody: Stored = { hash: prefix + '0'.repeat(64), salt: '0'.repeat(64) }
const longest = 1000

export async function storedAs(password: string): Promise<Stored> {
  const salt = randomBytes(32).toString('hex')
  return { hash: prefix + (await derived(password, salt)).toString('hex'), salt }
}

/** One derivation whoever is asked about, so that the time it takes tells nothing. */
export async function isPasswordOf(
  who: Partial<Stored> | null | undefined,
  password: string,
): Promise<boolean> {
  const { hash, salt } = who?.hash && who.salt ? (who as Stored) : nobody
  const typed = await derived(password.slice(0, longest), salt)
  const kept = Buffer.from(hash.slice(prefix.length), 'hex')
  const isRight = kept.length === typed.length && timingSafeEqual(kept, typed)
  return isRight && password.length <= longest && hash.startsWith(prefix)
}

/** For an account whose holder chooses one themselves, by a link. */
export const unguessable = (): string => randomBytes(32).toString('base64url')

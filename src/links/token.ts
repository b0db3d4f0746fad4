import { createHash, timingSafeEqual } from 'node:crypto'
import { keyedHash } from '@/src/keyedHash'

export type TokenFacts = { id: string; generation: number }

/** The 256 bits of an address: made anew whenever a mail or a page needs them, stored nowhere. */
export const tokenOf = ({ id, generation }: TokenFacts): string =>
  Buffer.from(keyedHash('link', id, generation), 'hex').toString('base64url')

/** What the database keeps of it. */
export const hashOfToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex')

/** Compares without telling by its duration how much was right. */
export const sameSecret = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(hashOfToken(one)), Buffer.from(hashOfToken(other)))

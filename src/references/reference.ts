import { randomInt } from 'node:crypto'

const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ'

/** A readable name without meaning: R-30961-D. A letter and a number, so that it can be said on the telephone. */
export const newReference = (prefix: 'R' | 'C'): string =>
  `${prefix}-${String(randomInt(100_000)).padStart(5, '0')}-${letters[randomInt(letters.length)]}`

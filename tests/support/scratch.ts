import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Memory where there is some: SQLite writes through to the disk after each transaction, and tests need not wait for it. */
const fastest = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

export const scratchFolder = (): string => mkdtempSync(path.join(fastest, 'relais-test-'))

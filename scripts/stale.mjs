import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const sources = ['access', 'collections', 'hooks', 'public', 'src']
const settings = [
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'scripts/build.mjs',
]

const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))

/** A digest of all that a build is made of. */
export function digestOfSources() {
  const digest = createHash('sha256')
  const files = [...sources.filter(existsSync).flatMap(filesUnder), ...settings.filter(existsSync)]
  for (const file of files.sort())
    digest.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return digest.digest('hex')
}

const marks = { pages: '.next/built-from', bundles: 'dist/built-from' }

export const isStale = (what, digest) =>
  !existsSync(marks[what]) || readFileSync(marks[what], 'utf8') !== digest

export function markBuilt(what, digest) {
  mkdirSync(path.dirname(marks[what]), { recursive: true })
  writeFileSync(marks[what], digest)
}

import { spawnSync } from 'node:child_process'

const folders = ['access', 'collections', 'hooks', 'scripts', 'src', 'tests']
const checks = [
  [
    'prettier',
    '--check',
    '--log-level=warn',
    '{access,collections,hooks,scripts,src,tests}/**/*.{ts,tsx,mjs}',
  ],
  ['eslint', '.'],
  ['tsc', '--noEmit'],
  ['knip'],
  ['depcruise', '--config', '.dependency-cruiser.cjs', ...folders],
]

// knip loads the panel's editor, whose `node` entry can wait for ever on Node 20
const env = { ...process.env, NODE_OPTIONS: '--conditions=production' }

/** All are run, so that one reading shows everything; the closing line says which failed. */
const failed = checks
  .filter(([name, ...args]) => {
    console.log(`— ${name}`)
    return spawnSync('npx', ['--no-install', name, ...args], { stdio: 'inherit', env }).status !== 0
  })
  .map(([name]) => name)

console.log(failed.length ? `check: ${failed.join(', ')} failed` : `check: ${checks.length} passed`)
process.exitCode = failed.length ? 1 : 0

// npm test: runs everything once and ends with a line that programs can read: `N passed, N failed, N skipped`.
// Arguments go to vitest: `npm test -- tests/access --project sqlite`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const dir = mkdtempSync(path.join(tmpdir(), 'relais-tests-'))
const report = path.join(dir, 'report.json')
const { status } = spawnSync(
  process.execPath,
  [
    '--conditions=development',
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
)

const { passed, failed, skipped } = counted(read(report))
// A file that does not load, an unhandled error or a crash fails no test by name: it counts as one all the same.
const failures = status !== 0 && failed === 0 ? 1 : failed
const names = [...new Set(skipped)].sort()
if (names.length > 0) console.log(`\nskipped: ${names.join('; ')}`)
console.log(`${passed} passed, ${failures} failed, ${skipped.length} skipped`)
rmSync(dir, { recursive: true, force: true })
process.exitCode = failures > 0 ? 1 : 0

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).testResults
  } catch {
    return []
  }
}

function counted(files) {
  const all = files.flatMap(outcomesOf)
  const named = (outcome) => all.filter((test) => test.outcome === outcome)
  return {
    passed: named('passed').length,
    failed: named('failed').length,
    skipped: named('skipped').map((test) => test.title),
  }
}

/** Where a file's set-up fails, vitest calls its tests skipped: nobody asked for that, so they failed. */
function outcomesOf({ status, name, assertionResults }) {
  const broken = status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
  if (broken && assertionResults.length === 0) return [{ title: name, outcome: 'failed' }]
  return assertionResults.map((test) => ({ title: test.title, outcome: outcomeOf(test, broken) }))
}

function outcomeOf(test, broken) {
  if (test.status === 'passed' || test.status === 'failed') return test.status
  return broken ? 'failed' : 'skipped'
}

import { existsSync, readdirSync, rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build, stop } from 'esbuild'
import { run } from './process.mjs'
import { digestOfSources, isStale, markBuilt } from './stale.mjs'

const commands = 'src/commands'

/** The server and the commands, each one file; packages stay where npm put them. */
export async function buildBundles(digest = digestOfSources()) {
  rmSync('dist', { recursive: true, force: true })
  const files = existsSync(commands)
    ? readdirSync(commands).filter((name) => name.endsWith('.ts'))
    : []
  await build({
    entryPoints: [
      { in: 'src/start.ts', out: 'start' },
      // a process of its own, which reads one file and ends
      { in: 'src/extraction/child.ts', out: 'extraction/child' },
      ...files.map((name) => ({ in: `${commands}/${name}`, out: `commands/${name.slice(0, -3)}` })),
    ],
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    // a path of ours that leads nowhere must fail here, not pass for a package
    alias: { '@': process.cwd() },
    jsx: 'automatic',
    sourcemap: 'linked',
    logLevel: 'warning',
  })
  // it would stay beside the server, and hold some 200 MB
  await stop()
  markBuilt('bundles', digest)
}

async function buildPages(digest) {
  await run('node', ['node_modules/next/dist/bin/next', 'build'], {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  })
  markBuilt('pages', digest)
}

export async function buildAll(digest = digestOfSources()) {
  await buildPages(digest)
  await buildBundles(digest)
}

/** Builds what is missing or older than the sources. */
export async function buildWhatIsStale() {
  const digest = digestOfSources()
  if (isStale('pages', digest)) {
    console.log('Construction, une minute environ (building, about a minute)…')
    await buildPages(digest)
  }
  if (isStale('bundles', digest)) await buildBundles(digest)
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await buildAll()

import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { scratchFolder } from './scratch'

declare module 'vitest' {
  export interface ProvidedContext {
    sqliteTemplate: string
  }
}

/** Migrates one file, copied by each test file; in a process of its own, started with the condition that Lexical needs. */
export default async function setup(project: TestProject) {
  const dir = scratchFolder()
  const file = path.join(dir, 'template.db')
  await promisify(execFile)(
    process.execPath,
    ['--conditions=development', '--import', 'tsx', 'tests/support/migrateTemplate.ts', file],
    { env: { ...process.env, ...project.config.env } as NodeJS.ProcessEnv, timeout: 120_000 },
  )
  project.provide('sqliteTemplate', file)
  return () => rmSync(dir, { recursive: true, force: true })
}

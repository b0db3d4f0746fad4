import type { TestProject } from 'vitest/node'
import { startMongo, type Mongo } from './mongo'

declare module 'vitest' {
  export interface ProvidedContext {
    mongo: Mongo | undefined
  }
}

export default async function setup(project: TestProject) {
  const { url, kind, stop, why } = await startMongo()
  console.log(
    kind === 'real' ? `MongoDB: a replica set (${why})` : `MongoDB: the stand-in (${why})`,
  )
  project.provide('mongo', { url, kind })
  return stop
}

import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { DryMongoBinary, MongoMemoryReplSet } from 'mongodb-memory-server'

/** `real` shows everything; the stand-in has no transactions, so no write conflicts and no crash to recover from. */
export type Mongo = { url: string; kind: 'real' | 'stand-in' }
type Running = Mongo & { stop: () => Promise<void>; why: string }

const answerWithin = 2_000
const downloadWithin = 150_000

/** A replica set where the network or the machine gives one, found out within seconds; else the stand-in. */
export async function startMongo(): Promise<Running> {
  const given = process.env.TEST_MONGO_URL
  if (given) return { url: given, kind: 'real', stop: async () => {}, why: 'TEST_MONGO_URL' }
  const source = await binarySource()
  if (!source) return startStandIn('no MongoDB binary here and none to be had')
  try {
    return await startReplicaSet(source)
  } catch (error) {
    return startStandIn(`MongoDB (${source}) does not start: ${String(error).slice(0, 120)}`)
  }
}

async function binarySource(): Promise<string | undefined> {
  const { version } = DryMongoBinary.getEnsuredOptions()
  const found = await DryMongoBinary.locateBinary({ version }).catch(() => undefined)
  if (found) return found
  const mirror = process.env.MONGOMS_DOWNLOAD_MIRROR ?? 'https://fastdl.mongodb.org'
  // One archive stands for all: the question is whether the host answers at all.
  const archive = `${mirror}/linux/mongodb-linux-x86_64-ubuntu2204-${version}.tgz`
  const answer = await fetch(archive, {
    method: 'HEAD',
    signal: AbortSignal.timeout(answerWithin),
  }).catch(() => undefined)
  return answer?.ok ? mirror : undefined
}

async function startReplicaSet(why: string): Promise<Running> {
  const starting = MongoMemoryReplSet.create({ replSet: { count: 1, storageEngine: 'wiredTiger' } })
  const set = await within(downloadWithin, starting)
  return {
    url: set.getUri(),
    kind: 'real',
    stop: async () => void (await set.stop()),
    why,
  }
}

async function startStandIn(why: string): Promise<Running> {
  const script = path.resolve('tests/support/standInMongo.mjs')
  const server = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const port = await within(30_000, portOf(server))
  return {
    // it speaks no streamed heartbeats: the driver would drop its connections again and again
    url: `mongodb://127.0.0.1:${port}/?serverMonitoringMode=poll`,
    kind: 'stand-in',
    stop: async () => void server.kill(),
    why,
  }
}

const portOf = (server: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    let said = ''
    server.stdout?.on('data', (piece: Buffer) => {
      said += piece.toString()
      const port = /listening on (\d+)/.exec(said)?.[1]
      if (port) resolve(Number(port))
    })
    server.on('exit', (code) => reject(new Error(`the stand-in ended with ${code}`)))
  })

async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not within ${ms} ms`)), ms)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

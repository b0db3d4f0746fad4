// A server in TypeScript that speaks MongoDB's wire protocol, in a process of its own, so that its work does not hold up
// the tests' event loop. It prints its port on one line once it listens and ends with its parent.
// Four things that MongoDB does and it does not are made good here, since our tests lean on them: ids that are strings,
// unique indices, one command at a time, and text that sorts by bytes.
import { createServer } from 'node:net'
import { congodb } from '@push.rocks/smartmongo'

const { CongoServer, MemoryStorageAdapter: Storage, QueryEngine } = congodb

// The storage finds documents by `_id.toHexString()` and would make an ObjectId of anything else.
Object.defineProperty(String.prototype, 'toHexString', { value: String.prototype.valueOf })

Storage.prototype.insertOne = async function (database, name, document) {
  const kept = this.ensureCollection(database, name)
  if (kept.has(document._id.toHexString())) throw duplicate(database, name, '_id_')
  refuseTwins(this, database, name, document)
  kept.set(document._id.toHexString(), document)
  return document
}

const update = Storage.prototype.updateById
Storage.prototype.updateById = async function (database, name, id, document) {
  refuseTwins(this, database, name, document)
  return update.call(this, database, name, id, document)
}

function refuseTwins(storage, database, name, document) {
  const unique = (storage.indexes.get(database)?.get(name) ?? []).filter(
    (index) => index.unique && index.name !== '_id_',
  )
  const others = [...storage.ensureCollection(database, name).values()].filter(
    (other) => other._id.toHexString() !== document._id.toHexString(),
  )
  for (const index of unique) {
    const key = keyOf(document, index)
    if (index.sparse && key === undefined) continue
    if (others.some((other) => keyOf(other, index) === key))
      throw duplicate(database, name, index.name)
  }
}

/** What the document is indexed by; nothing where it has none of the fields. */
function keyOf(document, index) {
  const values = Object.keys(index.key).map((path) =>
    path.split('.').reduce((found, step) => found?.[step], document),
  )
  return values.every((value) => value === undefined) ? undefined : JSON.stringify(values)
}

const duplicate = (database, name, index) =>
  Object.assign(
    new Error(`E11000 duplicate key error collection: ${database}.${name} index: ${index} dup key`),
    { code: 11000 },
  )

const compare = QueryEngine.compareValues
QueryEngine.compareValues = (a, b) =>
  typeof a === 'string' && typeof b === 'string'
    ? Buffer.compare(Buffer.from(a), Buffer.from(b))
    : compare.call(QueryEngine, a, b)

/** A compare-and-set is one only where nobody comes between its reading and its writing. */
function oneAtATime(router) {
  const route = router.route.bind(router)
  let last = Promise.resolve()
  router.route = (command) => {
    const turn = last.then(() => route(command))
    last = turn.catch(() => {})
    return turn
  }
}

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

const port = await freePort()
const server = new CongoServer({ port, host: '127.0.0.1', storage: 'memory' })
oneAtATime(server.commandRouter)
await server.start()
process.stdout.write(`listening on ${port}\n`)
process.stdin.resume()
process.stdin.on('end', () => process.exit(0))

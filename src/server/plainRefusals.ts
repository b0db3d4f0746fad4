/** Refusals made for people: a bad configuration, a file in use. */
const forPeople = new Set(['EnvFault', 'DatabaseInUse'])

/** Imported first: what other modules throw while they load is told in plain words too. */
process.on('uncaughtException', (error: Error) => {
  console.error(forPeople.has(error.name) ? error.message : error)
  process.exit(1)
})

import { alone, say } from '@/src/commandLine'

/** `npm run migrate`: brings the database to the shape this version expects; done twice, it does nothing. */
await alone((payload) => {
  say(`Base à jour (database up to date): ${payload.db.name}`)
  return Promise.resolve()
})

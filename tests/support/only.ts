import { inject, test } from 'vitest'

type Story = () => Promise<void> | void

const mongo = inject('mongo')

/** Runs on a real MongoDB and nowhere else; on its stand-in it is skipped, and the closing line says its name. */
export function onlyOnRealMongo(name: string, story: Story): void {
  if (!mongo) return
  test.skipIf(mongo.kind !== 'real')(`on a real MongoDB: ${name}`, story)
}

/** Needs transactions or conflicts between writers: SQLite and a real MongoDB have them, the stand-in has not. */
export function withTransactions(name: string, story: Story): void {
  if (mongo?.kind === 'stand-in') test.skip(`on a real MongoDB: ${name}`, story)
  else test(name, story)
}

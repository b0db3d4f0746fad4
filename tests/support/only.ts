import { inject, test } from 'vitest'

type Story = () => Promise<void> | void

const mongo = inject('mongo')

/** Needs transactions or conflicts between writers: SQLite and a real MongoDB have them, the stand-in has not. */
export function withTransactions(name: string, story: Story): void {
  if (mongo?.kind === 'stand-in') test.skip(`on a real MongoDB: ${name}`, story)
  else test(name, story)
}

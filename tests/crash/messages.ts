/** What the test says to the process it will kill. */
export type Asked = { clockOffsetMs: number; makeWorld: boolean }

export type KnownWorld = {
  referrer: string
  intake: string
  advice: string
  need: string
  reader: string
}
export type Mail = {
  id: string
  referral?: string
  kind: string
  key: string
  state: string
  messageId: string
}

/** What that process says. */
export type Stored = {
  audit: { length: number; faults: unknown[] }
  /** Where the search index and the documents do not say the same. */
  search: unknown[]
  practices: { id: string; rev: number }[]
  referrals: { id: string; rev: number; status: string }[]
  cases: string[]
  consents: string[]
  outbox: Mail[]
}
export type Told = Partial<Stored> & { loaded?: true; port?: number; world?: KnownWorld }

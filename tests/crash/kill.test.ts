import { copyFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, inject, vi } from 'vitest'
import { withTransactions } from '../support/only'
import { openPostOffice, type PostOffice } from '../support/postOffice'
import { scratchFolder } from '../support/scratch'
import { nothingPromised, write, type Promised } from './load'
import type { KnownWorld, Mail, Stored } from './messages'
import { aProcess, bundleServer, type Victim } from './process'

const rounds = Number(process.env.CRASH_ROUNDS ?? 50)
const writers = 4
/** A life is counted in acknowledged writes, so that a slow machine is killed in the middle of as much as a fast one. */
const longestLife = 30
const minute = 60_000
vi.setConfig({ testTimeout: 15 * minute, hookTimeout: 2 * minute })

let folder: string
let postOffice: PostOffice
let env: Record<string, string>

beforeAll(async () => {
  folder = scratchFolder()
  postOffice = await openPostOffice()
  env = {
    DATABASE_URL: databaseUrl(),
    SMTP_URL: postOffice.url,
    UNDO_SECONDS: '0',
    RATE_FACTOR: '100000',
    LOG_LEVEL: 'silent',
    NODE_ENV: 'production',
  }
  await bundleServer()
})
afterAll(async () => {
  await postOffice.close()
  rmSync(folder, { recursive: true, force: true })
})

function databaseUrl(): string {
  const mongo = inject('mongo')
  if (mongo) return mongo.url.replace(/\/?(\?|$)/, '/t_crash$1')
  const file = path.join(folder, 'relais.db')
  copyFileSync(inject('sqliteTemplate'), file)
  return pathToFileURL(file).href
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

withTransactions(
  `killed at ${rounds} random points under load, it keeps every promise`,
  async () => {
    const promised = nothingPromised()
    let waiting = aProcess(env)
    let world: KnownWorld | undefined
    try {
      for (let round = 0; round < rounds; round++) {
        const next = aProcess(env)
        const victim = await waiting.start({ clockOffsetMs: 0, makeWorld: !world })
        waiting = next
        world ??= victim.world
        if (round) keepsItsWord(await victim.stored(), promised)
        await killedUnderLoad(victim, world as KnownWorld, promised)
      }
      // a mail that a dead process held is free again after its lease
      const last = await waiting.start({ clockOffsetMs: 10 * minute, makeWorld: false })
      const stored = await allDelivered(last)
      keepsItsWord(stored, promised)
      noneIsLost(stored.outbox, promised)
    } finally {
      await waiting.kill()
    }
    expect(promised.referrals.size).toBeGreaterThan(rounds)
    expect(promised.practices.size).toBeGreaterThan(rounds)
  },
)

/** Killed at a random moment of what four writers ask of it. */
async function killedUnderLoad(victim: Victim, world: KnownWorld, promised: Promised) {
  const enough = promised.kept + Math.random() * longestLife
  const writing = Promise.all(
    Array.from({ length: writers }, () => write(victim.url, world, promised)),
  )
  const death = (async () => {
    while (promised.kept < enough) await pause(1)
    await pause(Math.random() * 40)
  })()
  await Promise.race([writing, death])
  await victim.kill()
  await writing
}

/** Everything acknowledged is there, at least as far as it was acknowledged, and the record is whole. */
function keepsItsWord(stored: Stored, promised: Promised): void {
  expect(stored.audit.faults).toEqual([])
  expect(stored.search).toEqual([])
  const practices = new Map(stored.practices.map(({ id, rev }) => [id, rev]))
  expect([...promised.practices].filter(([id, rev]) => (practices.get(id) ?? 0) < rev)).toEqual([])
  const cases = new Set(stored.cases)
  const consents = new Set(stored.consents)
  const referrals = new Map(stored.referrals.map((referral) => [referral.id, referral]))
  expect([...promised.cases].filter((id) => !cases.has(id))).toEqual([])
  expect([...promised.consents].filter((id) => !consents.has(id))).toEqual([])
  const broken = [...promised.referrals].filter(([id, { rev, status }]) => {
    const found = referrals.get(id)
    return !found || found.rev < rev || (found.rev === rev && found.status !== status)
  })
  expect(broken).toEqual([])
  // a step is stored with its mail or not at all
  const mailed = mailsByReferral(stored.outbox)
  const unmailed = stored.referrals.filter(({ id, status }) =>
    (owed[status] ?? []).some((kind) => !mailed.get(id)?.includes(kind)),
  )
  expect(unmailed).toEqual([])
}

/** The mails that a referral in this state has caused: to the intake, to the sender, to the person. */
const owed: Record<string, string[]> = {
  requested: ['referral-sent'],
  received: ['referral-sent', 'referral-received'],
  accepted: ['referral-sent', 'referral-received', 'referral-accepted', 'entrepreneur-news'],
}

function mailsByReferral(mails: readonly Mail[]): Map<string, string[]> {
  const kinds = new Map<string, string[]>()
  for (const { referral, kind } of mails)
    if (referral) kinds.set(referral, [...(kinds.get(referral) ?? []), kind])
  return kinds
}

async function allDelivered(victim: Victim): Promise<Stored> {
  for (;;) {
    const stored = await victim.stored()
    if (stored.outbox.every(({ state }) => state === 'sent' || state === 'dead')) return stored
    await pause(200)
  }
}

/** Each mail arrived, once or more, under its own Message-ID; nothing arrived that was not stored. */
function noneIsLost(outbox: readonly Mail[], promised: Promised): void {
  expect(outbox.filter(({ state }) => state === 'dead')).toEqual([])
  // one that was cut off in the middle did not arrive
  const received = postOffice.received.filter(Boolean)
  const arrived = received.map(({ messageId }) => messageId ?? '')
  const stored = new Set(outbox.map(({ messageId }) => messageId))
  expect(new Set(arrived)).toEqual(stored)
  expect(stored.size).toBe(outbox.length)
  expect(new Set(outbox.map(({ key }) => key)).size).toBe(outbox.length)
  const said = new Map<string, string>()
  for (const { messageId, subject, text, to } of received) {
    const mail = JSON.stringify([subject, text, to])
    expect(said.get(messageId ?? '') ?? mail).toBe(mail)
    said.set(messageId ?? '', mail)
  }
  expect(outbox.length).toBeGreaterThan(promised.referrals.size / 2)
}

import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { claim } from '@/hooks/referrals/claim'
import { verifyAudit } from '@/src/audit/verify'
import type { Referral } from '@/src/payload-types'
import { withTransactions } from '../support/only'
import { aReferral } from '../support/referral'
import { createRelais, type Relais } from '../support/relais'
import { aReferralIn, aStage, type Stage } from './stage'

const rounds = 100
const atOnce = 25
vi.setConfig({ testTimeout: 300_000 })

let relais: Relais
let stage: Stage

beforeAll(async () => {
  relais = await createRelais()
  stage = await aStage(relais)
})
afterAll(() => relais.close())

/** The rows of one of the record's collections that name this referral. */
const rowsOf = async <Row>(collection: 'outbox' | 'audit-events', path: string, id: string) => {
  const where = { [path]: { equals: id } }
  const all = { pagination: false, limit: 0 } as const
  return (await relais.payload.db.find({ collection, where, ...all })).docs as Row[]
}
const eventsOf = async (id: string, action: string) =>
  (await rowsOf<{ action: string }>('audit-events', 'target', id)).filter(
    (event) => event.action === action,
  )
const mailsOf = (id: string) =>
  rowsOf<{ kind: string; user?: string; link?: string; messageId: string }>(
    'outbox',
    'referral',
    id,
  )

/** A person who can be written to, so that they are told too. */
const person = { firstName: 'Awa', lastName: 'Diallo', email: 'awa@example.com' }
const sent = () => {
  const { referrer, intake, needs } = stage.world
  return aReferral({ from: referrer, to: intake, need: needs.debt, case: { person } }).sent()
}

describe('two who accept at once', () => {
  test(`${rounds} times: one accepts, one is told so, one event, one mail each`, async () => {
    const { intake, intakeColleague, referrer } = stage.world
    for (let round = 0; round < rounds; round++) {
      const { id, rev } = await sent()
      const accept = { step: 'accept', rev }
      const two = [intake, intakeColleague]
      const answers = await Promise.all(two.map((who) => who.patch(`/referrals/${id}`, accept)))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const winner = two[answers.findIndex(({ status }) => status === 200)]
      const stored = await stage.stored(id)
      expect(stored).toMatchObject({ status: 'accepted', rev: rev + 1 })
      expect((await owner(id)).user).toBe(winner?.id)
      expect(await eventsOf(id, 'referral.accept')).toHaveLength(1)
      const mails = (await mailsOf(id)).filter(({ kind }) => kind !== 'referral-sent')
      expect(mails.map(({ kind }) => kind).sort()).toEqual([
        'entrepreneur-news',
        'referral-accepted',
      ])
      expect(mails.find(({ kind }) => kind === 'referral-accepted')?.user).toBe(referrer.id)
    }
  })
})

const owner = async (id: string): Promise<{ user?: string }> => {
  const row = await relais.payload.db.findOne<{ id: string; owner: { user?: string } }>({
    collection: 'referrals',
    where: { id: { equals: id } },
  })
  return row?.owner ?? {}
}

describe('the claim itself', () => {
  test.each([
    ['another rev', { rev: -1 }],
    ['another state', { status: 'accepted' }],
    ['another referral', { id: '00000000-0000-4000-8000-000000000000' }],
  ] as const)('asks for %s and gets nothing', async (_, other) => {
    const { id } = await aReferralIn(stage, 'requested')
    const row = await relais.payload.db.findOne<Referral>({
      collection: 'referrals',
      where: { id: { equals: id } },
    })
    const req = await createLocalReq({}, relais.payload)
    if (!row) throw new Error('no row')
    expect(await claim(req, { ...row, ...other }, { status: 'received' })).toBeNull()
    expect(await stage.stored(id)).toMatchObject({ status: 'requested', rev: row.rev })
    expect(await claim(req, row, { status: 'received' })).toEqual({ rev: (row.rev ?? 0) + 1 })
  })
})

describe('acceptance, withdrawal and the clock at once', () => {
  const ends = { accept: 'accepted', withdraw: 'cancelled', expire: 'expired' } as const

  test('one of them wins, the others are told, and the record says the same', async () => {
    for (let round = 0; round < rounds / 4; round++) {
      const { id, rev } = await aReferralIn(stage, 'requested')
      const knocks = [
        () => stage.knock(id, rev, 'accept', 'intake'),
        () => stage.knock(id, rev, 'withdraw', 'colleague'),
        () => stage.knock(id, rev, 'expire', 'clock'),
      ]
      const turned = [...knocks.slice(round % 3), ...knocks.slice(0, round % 3)]
      const answers = await Promise.all(turned.map((knock) => knock()))
      expect([...answers].sort()).toEqual([200, 409, 409])
      const stored = await stage.stored(id)
      const winner = Object.entries(ends).find(([, status]) => status === stored.status)?.[0] ?? ''
      expect(stored.rev).toBe(rev + 1)
      for (const step of Object.keys(ends))
        expect(await eventsOf(id, `referral.${step}`)).toHaveLength(Number(step === winner))
    }
  })
})

describe(`${atOnce} writers at once`, () => {
  test('on one draft: what was acknowledged is stored, one after the other', async () => {
    const { id, rev } = await aReferralIn(stage, 'draft')
    const write = async (text: string) => {
      const { status, body } = await stage.people.sender.patch(`/referrals/${id}`, {
        rev,
        summary: text,
      })
      return { status, text, rev: status === 200 ? body.doc.rev : undefined }
    }
    const answers = await Promise.all(Array.from({ length: atOnce }, (_, n) => write(`Text ${n}.`)))
    const acknowledged = answers.filter(({ status }) => status === 200)
    expect(acknowledged).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(atOnce - 1)
    const { body } = await stage.people.sender.get(`/referrals/${id}`)
    expect(body).toMatchObject({ summary: acknowledged[0]?.text, rev: acknowledged[0]?.rev })
  })

  withTransactions(
    'on referrals of their own: every acknowledged one is stored as it was answered',
    async () => {
      const { referrer, intake, needs } = stage.world
      const write = (n: number) =>
        aReferral({
          from: referrer,
          to: intake,
          need: needs.debt,
          summary: `Writer ${n}.`,
        }).received()
      const written = await Promise.all(Array.from({ length: atOnce }, (_, n) => write(n)))
      expect(new Set(written.map(({ doc }) => doc.reference)).size).toBe(atOnce)
      for (const [n, { id, rev }] of written.entries()) {
        const { body } = await referrer.get(`/referrals/${id}`)
        expect(body).toMatchObject({ status: 'received', rev, summary: `Writer ${n}.` })
      }
    },
  )

  test('the record of all this is whole, and no mail was written twice', async () => {
    expect((await verifyAudit(relais.payload)).faults).toEqual([])
    const all = { pagination: false, limit: 0 } as const
    const { docs } = await relais.payload.db.find<{ id: string; key: string; messageId: string }>({
      collection: 'outbox',
      ...all,
    })
    expect(new Set(docs.map(({ key }) => key)).size).toBe(docs.length)
    expect(new Set(docs.map(({ messageId }) => messageId)).size).toBe(docs.length)
  })
})

import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyAudit } from '@/src/audit/verify'
import { DAY } from '@/src/clocks/brussels'
import { now, toldAt } from '@/src/clocks/now'
import { actKey, takeAct, type Act } from '@/src/links/acts'
import { formToken } from '@/src/links/formToken'
import { ensureLink, linkOfCase } from '@/src/links/linkOfCase'
import { openLink, renewLink } from '@/src/links/openLink'
import { hashOfToken, tokenOf } from '@/src/links/token'
import type { AuditEvent, Consent, Link, Outbox, Referral } from '@/src/payload-types'
import { aCase, aReferral } from '../support/referral'
import { createRelais, type Relais } from '../support/relais'
import { withTransactions } from '../support/only'
import { aWorld, type World } from '../support/world'

let relais: Relais
let world: World

beforeAll(async () => {
  relais = await createRelais()
  world = await aWorld(relais)
})
afterAll(() => relais.close())

const aSituation = { person: { firstName: 'Awa', lastName: 'Diallo', email: 'awa@example.net' } }
const between = () => ({
  from: world.referrer,
  to: world.intake,
  need: world.needs.debt,
  case: aSituation,
})
const get = async <T>(collection: 'links' | 'consents' | 'referrals', id: string) =>
  (await relais.payload.db.findOne({ collection, where: { id: { equals: id } }, req: {} })) as T
const linkFor = async (caseId: string): Promise<Link> =>
  (await ensureLink(await createLocalReq({}, relais.payload), caseId))!
const act = (link: Link, what: Act, token = formToken(link, actKey(what))) =>
  takeAct(relais.payload, link, what, token)
const mailsAbout = async (field: 'consent' | 'referral', id: string) =>
  (
    await relais.payload.db.find<Outbox>({
      collection: 'outbox',
      where: { [field]: { equals: id } },
      req: {},
    })
  ).docs

async function proposed(caseId: string): Promise<string> {
  const body = {
    case: caseId,
    purpose: 'referral',
    actors: [world.operators.advice.id, world.operators.third.id],
    categories: ['contact', 'situation'],
    method: 'link',
  }
  const { body: answer } = await world.referrer.post('/consents', body)
  return answer.doc.id
}

describe('the link', () => {
  test('opens with its token for ninety days after the last mail, and with nothing else', async () => {
    const link = await linkFor(await aCase(world.referrer, [world.needs.debt]))
    const token = tokenOf(link)
    const opens = () => openLink(relais.payload, token)
    const in91Days = new Date(now().getTime() + 91 * DAY)
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(link.tokenHash).toBe(hashOfToken(token))
    expect((await opens())?.id).toBe(link.id)
    expect(await openLink(relais.payload, `${token}x`)).toBeNull()
    expect(await openLink(relais.payload, token.slice(0, -1))).toBeNull()
    expect(await openLink(relais.payload, link.id)).toBeNull()
    expect(await toldAt(in91Days, opens)).toBeNull()
    await toldAt(new Date(now().getTime() + 30 * DAY), () => renewLink(relais.payload, link.id))
    expect((await toldAt(in91Days, opens))?.id).toBe(link.id)
  })

  test('is one per case, in the person’s language, and is mailed only where there is an address', async () => {
    const situation = { stage: 'early-warning', language: 'nl' }
    const known = await aCase(world.referrer, [world.needs.debt], { situation })
    const req = await createLocalReq({}, relais.payload)
    expect(await linkOfCase(req, known)).toBeNull()
    const link = await linkFor(known)
    expect(link.language).toBe('nl')
    expect((await linkFor(known)).id).toBe(link.id)
  })
})

describe('a form of the page', () => {
  test('is good once: posted twice, it acts once', async () => {
    const { case: caseId, id } = await aReferral(between()).sent()
    const link = await linkFor(caseId)
    const what: Act = { name: 'withdraw-referral', on: id }
    const posts = await Promise.all([act(link, what), act(link, what)])
    expect(posts.toSorted()).toEqual(['done', 'stale'])
    expect(await act(await linkFor(caseId), what)).toBe('nothing')
  })

  test('is good for its own act, consent and person alone', async () => {
    const mine = await aReferral(between()).sent()
    const other = await aReferral(between()).sent()
    const link = await linkFor(mine.case)
    const what: Act = { name: 'withdraw-referral', on: mine.id }
    const elsewhere: Act = { name: 'withdraw-referral', on: other.id }
    const all: Act = { name: 'withdraw-all', on: '' }
    expect(await act(link, all, formToken(link, actKey(what)))).toBe('stale')
    expect(await act(link, what, formToken(await linkFor(other.case), actKey(what)))).toBe('stale')
    expect(await act(link, elsewhere)).toBe('nothing')
    expect((await get<Referral>('referrals', other.id)).status).toBe('requested')
  })
})

describe('what the person does', () => {
  test('yes: the consent stands for six months and whoever asked is told, once', async () => {
    const caseId = await aCase(world.referrer, [world.needs.debt], aSituation)
    const id = await proposed(caseId)
    expect(await act(await linkFor(caseId), { name: 'give-consent', on: id })).toBe('done')
    const consent = await get<Consent>('consents', id)
    expect(consent).toMatchObject({ status: 'active' })
    expect(new Date(consent.expiresAt!).getTime()).toBeGreaterThan(now().getTime() + 175 * DAY)
    const told = (await mailsAbout('consent', id)).filter(({ kind }) => kind === 'consent-answered')
    expect(told.map(({ user }) => user)).toEqual([world.referrer.id])
    expect(await act(await linkFor(caseId), { name: 'refuse-consent', on: id })).toBe('nothing')
  })

  test('no: nothing can be sent under it', async () => {
    const caseId = await aCase(world.referrer, [world.needs.debt], aSituation)
    const id = await proposed(caseId)
    expect(await act(await linkFor(caseId), { name: 'refuse-consent', on: id })).toBe('done')
    expect((await get<Consent>('consents', id)).status).toBe('rejected')
  })

  test('one referral is withdrawn: its operator is shut out and both sides are told by reference', async () => {
    const { case: caseId, id, consent } = await aReferral(between()).accepted()
    expect(await act(await linkFor(caseId), { name: 'withdraw-referral', on: id })).toBe('done')
    expect((await get<Referral>('referrals', id)).status).toBe('cancelled')
    const after = await get<Consent>('consents', consent)
    expect(after.withdrawnActors).toEqual([world.operators.advice.id])
    expect((await world.intake.get(`/referrals/${id}`)).body.disclosed).toEqual({ level: 'D0' })
    const told = (await mailsAbout('referral', id)).filter(
      ({ kind }) => kind === 'referral-withdrawn',
    )
    expect(told.map(({ user }) => user).toSorted()).toEqual(
      [world.intake.id, world.referrer.id].toSorted(),
    )
  })

  test('an operator where nothing lives yet: the others of the consent stay', async () => {
    const caseId = await aCase(world.referrer, [world.needs.debt], aSituation)
    const id = await proposed(caseId)
    await act(await linkFor(caseId), { name: 'give-consent', on: id })
    const on = world.operators.third.id
    expect(await act(await linkFor(caseId), { name: 'withdraw-operator', on })).toBe('done')
    expect(await get<Consent>('consents', id)).toMatchObject({
      status: 'active',
      withdrawnActors: [on],
    })
    expect(await act(await linkFor(caseId), { name: 'withdraw-operator', on })).toBe('nothing')
  })

  test('all at once: every live referral is cancelled and no consent stands', async () => {
    const first = await aReferral(between()).accepted()
    const second = await aReferral({ ...between(), to: world.outsider, ofCase: first.case }).sent()
    expect(await act(await linkFor(first.case), { name: 'withdraw-all', on: '' })).toBe('done')
    for (const { id } of [first, second])
      expect((await get<Referral>('referrals', id)).status).toBe('cancelled')
    for (const { consent } of [first, second])
      expect((await get<Consent>('consents', consent)).status).toBe('inactive')
  })

  withTransactions(
    'all or nothing: where the last of it fails, the first of it is undone',
    async () => {
      const first = await aReferral(between()).sent()
      const second = await aReferral({
        ...between(),
        to: world.outsider,
        ofCase: first.case,
      }).sent()
      const link = await linkFor(first.case)
      const { updateOne } = relais.payload.db
      let writes = 0
      relais.payload.db.updateOne = (args) => {
        if (args.collection === 'referrals' && ++writes > 2) throw new Error('the disk is full')
        return updateOne.call(relais.payload.db, args)
      }
      try {
        await expect(act(link, { name: 'withdraw-all', on: '' })).rejects.toThrow()
      } finally {
        relais.payload.db.updateOne = updateOne
      }
      for (const { id } of [first, second])
        expect((await get<Referral>('referrals', id)).status).toBe('requested')
      expect((await get<Link>('links', link.id)).acts).toBe(link.acts)
    },
  )

  test('the record says that it was the entrepreneur, and holds', async () => {
    const { docs } = await relais.payload.db.find<AuditEvent>({
      collection: 'audit-events',
      where: { 'by.kind': { equals: 'entrepreneur' } },
      pagination: false,
      limit: 0,
      req: {},
    })
    const actions = new Set(docs.map(({ action }) => action))
    expect([...actions].toSorted()).toEqual(
      ['consent.give', 'consent.refuse', 'consent.withdraw', 'referral.withdraw'].toSorted(),
    )
    expect((await verifyAudit(relais.payload)).faults).toEqual([])
  })
})

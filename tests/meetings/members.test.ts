import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DAY } from '@/src/clocks/brussels'
import { now, toldAt } from '@/src/clocks/now'
import { locales, type Locale } from '@/src/codes/languages'
import { listed } from '@/src/news/listed'
import { letterOf } from '@/src/outbox/letter'
import { deliverDue } from '@/src/outbox/deliver'
import { mailsTo } from '@/src/outbox/mailsOf'
import type { Outbox } from '@/src/payload-types'
import { spanOf, weekBefore } from '@/src/news/week'
import { tick } from '@/src/tick/tick'
import { anOutput } from '../feeds/output'
import { aMember, anActor, type Person } from '../support/people'
import { createRelais, type Relais } from '../support/relais'
import { aStage, type Stage } from './stage'

let relais: Relais
let stage: Stage

beforeAll(async () => {
  relais = await createRelais()
  stage = await aStage(relais)
})
afterAll(() => relais.close())
beforeEach(async () => {
  await relais.payload.db.deleteMany({ collection: 'outbox', where: {}, req: {} })
  // a lease taken in a story told later would still stand
  const clocks = { name: { equals: 'clocks' } }
  await relais.payload.db.deleteMany({ collection: 'leases', where: clocks, req: {} })
})

const mails = async (kind: string) =>
  (
    await relais.payload.db.find<Outbox>({
      collection: 'outbox',
      where: { kind: { equals: kind } },
      limit: 0,
      req: {},
    })
  ).docs.map(({ user }) => user as string)
const at = <T>(moment: Date, tell: () => Promise<T>) => toldAt(moment, tell)

describe('expertise', () => {
  const offer = () => ({ kind: 'offer', title: 'Lire un bilan', needs: [stage.needs.debt] })
  const made = async (by: Person = stage.referrer) =>
    (await by.post('/expertise?depth=0', offer())).body.doc

  test('is offered by any member, in their own name', async () => {
    const sent = { ...offer(), actor: stage.operators.bank.id, author: stage.creditor.id }
    const { status, body } = await stage.referrer.post('/expertise?depth=0', sent)
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({
      status: 'open',
      actor: stage.operators.desk.id,
      author: stage.referrer.id,
    })
    expect((await stage.guest.post('/expertise', offer())).status).toBe(403)
    expect((await stage.guest.get(`/expertise/${body.doc.id}`)).status).toBe(403)
    expect((await stage.clerk.get(`/expertise/${body.doc.id}`)).status).toBe(200)
    expect(
      (await stage.referrer.post('/expertise', { ...offer(), needs: ['nothing'] })).status,
    ).toBe(400)
  })

  test('is answered by another member, its author told once, and its status is the author’s', async () => {
    const { id } = await made()
    const by = (who: Person, body: object) => who.patch(`/expertise/${id}?depth=0`, body)
    for (const status of ['answered', 'closed'])
      expect((await by(stage.outsider, { status })).status).toBe(403)
    expect((await by(stage.outsider, { answeredBy: stage.creditor.id })).status).toBe(403)
    expect((await by(stage.outsider, { answeredBy: stage.outsider.id, title: 'x' })).status).toBe(
      403,
    )
    expect((await by(stage.outsider, { answeredBy: stage.outsider.id })).status).toBe(200)
    expect((await by(stage.outsider, { answeredBy: stage.outsider.id })).status).toBe(200)
    expect(await mails('expertise-answered')).toEqual([stage.referrer.id])
    expect((await by(stage.creditor, { answeredBy: stage.creditor.id })).status).toBe(409)
    expect((await by(stage.referrer, { status: 'answered' })).body.doc.status).toBe('answered')
    expect((await by(stage.coordinator, { status: 'closed' })).status).toBe(403)
    await deliverDue(relais.payload)
    const [mail] = await mailsTo(relais.payload, { user: stage.referrer.id })
    expect(mail!.path).toBe(`/fr/expertise/${id}`)
  })

  test('is taken back by its author alone', async () => {
    const { id } = await made()
    for (const who of [stage.outsider, stage.coordinator, stage.guest])
      expect([403, 404]).toContain((await who.delete(`/expertise/${id}`)).status)
    expect((await stage.referrer.delete(`/expertise/${id}`)).status).toBe(200)
  })
})

describe('a signal from the field', () => {
  const signal = { kind: 'rent', sector: 'I', since: '2026-10', strength: 2 }

  test('is given by a member in the name of their operator, whatever is sent', async () => {
    const sent = { ...signal, actor: stage.operators.bank.id }
    const { status, body } = await stage.referrer.post('/field-signals?depth=0', sent)
    expect(status).toBe(201)
    expect(body.doc.actor).toBe(stage.operators.desk.id)
    expect(
      (await stage.outsider.patch(`/field-signals/${body.doc.id}`, { strength: 1 })).status,
    ).toBe(403)
    expect(
      (await stage.referrer.patch(`/field-signals/${body.doc.id}`, { strength: 1 })).status,
    ).toBe(200)
  })

  test('of an unknown kind, month or strength is 400', async () => {
    for (const wrong of [
      { kind: 'gossip' },
      { since: '2026-13' },
      { since: 'lately' },
      { strength: 4 },
      { sector: 'Z' },
    ])
      expect((await stage.referrer.post('/field-signals', { ...signal, ...wrong })).status).toBe(
        400,
      )
  })

  test('is neither seen nor given by the court, its sections included, nor by guests', async () => {
    const { id } = (await stage.referrer.post('/field-signals', signal)).body.doc
    const section = await anActor(relais, {
      name: 'Section',
      receives: 'nothing',
      parent: stage.operators.court.id,
    })
    const registrar = await aMember(section, 'manager')
    for (const who of [stage.clerk, registrar, stage.guest]) {
      expect((await who.get(`/field-signals/${id}`)).status).toBe(403)
      expect((await who.get('/field-signals')).status).toBe(403)
      expect((await who.get('/field-signals/count')).status).toBe(403)
      expect((await who.post('/field-signals', signal)).status).toBe(403)
    }
    for (const who of [stage.outsider, stage.editor, stage.coordinator])
      expect((await who.get(`/field-signals/${id}`)).status).toBe(200)
  })
})

describe('what one follows and keeps', () => {
  const follow = () => ({ subject: { relationTo: 'needs', value: stage.needs.debt } })

  test('is one’s own, seen and changed by nobody else', async () => {
    const mine = await stage.referrer.post('/follows', { ...follow(), user: stage.outsider.id })
    expect(mine.status).toBe(201)
    const { id } = mine.body.doc
    for (const who of [stage.outsider, stage.administrator, stage.coordinator]) {
      expect((await who.get(`/follows/${id}`)).status).toBe(404)
      expect(
        (await who.get(`/follows?where[user][equals]=${stage.referrer.id}`)).body.totalDocs,
      ).toBe(0)
      expect([403, 404]).toContain((await who.delete(`/follows/${id}`)).status)
    }
    expect((await stage.referrer.post('/follows', follow())).status).toBe(409)
    const nothing = { subject: { relationTo: 'needs', value: 'nothing' } }
    expect((await stage.referrer.post('/follows', nothing)).status).toBe(400)
    expect((await stage.referrer.delete(`/follows/${id}`)).status).toBe(200)
  })

  test('a search that is kept likewise', async () => {
    const kept = { q: 'loyer', filters: { kind: ['output'] }, notify: 'weekly' }
    const { status, body } = await stage.referrer.post('/saved-searches', {
      ...kept,
      user: stage.outsider.id,
    })
    expect(status).toBe(201)
    const { id } = body.doc
    expect((await stage.outsider.get(`/saved-searches/${id}`)).status).toBe(404)
    expect((await stage.outsider.patch(`/saved-searches/${id}`, { q: 'x' })).status).toBe(403)
    expect(
      (await stage.referrer.patch(`/saved-searches/${id}`, { user: stage.outsider.id })).status,
    ).toBe(200)
    expect((await stage.referrer.get(`/saved-searches/${id}`)).status).toBe(200)
    expect(
      (await stage.referrer.post('/saved-searches', { ...kept, notify: 'hourly' })).status,
    ).toBe(400)
  })
})

describe('the weekly digest', () => {
  test('says in which language a title is, where it is not the reader’s', () => {
    const title = 'Tenir un plan de trésorerie'
    const line = (reader: Locale) =>
      listed([{ collection: 'good-practices', title, lang: 'fr', path: '/' }], reader)[0]?.said
    expect(line('fr')).toMatch(/trésorerie$/)
    expect(line('nl')).toMatch(/trésorerie \(FR\)$/)
  })

  test('each title leads to its page, and what is not listed only says so', () => {
    const news = [{ said: 'Bilan & suites', path: '/fr/outputs/1' }, { said: 'et 3 de plus' }]
    const facts = { reference: '', requester: '', owner: '', path: '/fr/news', news }
    const { text, html } = letterOf('digest', 'fr', facts, 'https://relais.example.org')
    expect(text).toContain(
      '\n\nBilan & suites\nhttps://relais.example.org/fr/outputs/1\n\net 3 de plus\n\n',
    )
    expect(html).toContain(
      '<a href="https://relais.example.org/fr/outputs/1">Bilan &amp; suites</a>',
    )
    expect(html).toContain('<p style="margin:0 0 12px">et 3 de plus</p>')
  })

  const wednesday = new Date('2027-03-10T12:00:00Z')
  const nextMonday = new Date('2027-03-15T08:00:00Z')

  test('tells each of what they may see, once a week, and of nothing where nothing is new', async () => {
    await at(new Date('2027-03-01T12:00:00Z'), () => tick(relais.payload))
    await relais.payload.db.deleteMany({ collection: 'outbox', where: {}, req: {} })
    const be = { collection: 'users', id: stage.creditor.id, req: {} } as const
    await relais.payload.db.updateOne({ ...be, data: { digest: 'never' } as never })
    await at(wednesday, () =>
      anOutput(stage, { title: 'Pour le groupe', audience: 'group', group: stage.group }),
    )
    await at(nextMonday, () => tick(relais.payload))
    const told = await mails('digest')
    expect(told).toEqual(expect.arrayContaining([stage.chair.id, stage.member.id, stage.editor.id]))
    for (const who of [stage.creditor, stage.referrer, stage.guest])
      expect(told).not.toContain(who.id)
    await at(new Date(nextMonday.getTime() + DAY), () => tick(relais.payload))
    expect(await mails('digest')).toHaveLength(told.length)
    await at(new Date(nextMonday.getTime() + 7 * DAY), () => tick(relais.payload))
    expect(await mails('digest')).toHaveLength(told.length)
    await at(nextMonday, () => deliverDue(relais.payload))
    const [mail] = await mailsTo(relais.payload, { user: stage.chair.id })
    expect(mail!.text).toMatch(/Pour le groupe\nhttp\S+\/fr\/outputs\/[\w-]+\n/)
  }, 90_000)

  test('says nothing any more of what its reader lost before it left', async () => {
    await at(new Date('2027-04-07T12:00:00Z'), () =>
      anOutput(stage, { title: 'Canari du groupe', audience: 'group', group: stage.group }),
    )
    const monday = new Date('2027-04-12T08:00:00Z')
    await at(monday, () => tick(relais.payload))
    expect(await mails('digest')).toContain(stage.member.id)
    const members = [{ actor: stage.operators.third.id }]
    await stage.coordinator.patch(`/working-groups/${stage.group}`, { members })
    await at(monday, () => deliverDue(relais.payload))
    const [mail] = await mailsTo(relais.payload, { user: stage.member.id })
    expect(mail!.text).not.toContain('Canari')
  })

  test('weeks are those of the calendar, begun on Monday at eight in Brussels', () => {
    const at = (moment: string) => weekBefore(new Date(moment))
    expect(at('2026-11-23T06:59:00Z')).toBe('2026-W47')
    expect(at('2026-11-23T07:00:00Z')).toBe('2026-W48')
    expect(at('2026-12-31T12:00:00Z')).toBe('2026-W53')
    expect(at('2027-01-03T12:00:00Z')).toBe('2026-W53')
    expect(at('2027-01-04T12:00:00Z')).toBe('2027-W01')
    const { from, to } = spanOf('2026-W48')
    expect([from, to].map((moment) => moment.toISOString())).toEqual([
      '2026-11-16T07:00:00.000Z',
      '2026-11-23T07:00:00.000Z',
    ])
  })
})

describe('a search that is kept', () => {
  test('for its filters alone is not called by an empty name', () => {
    const facts = { reference: '', requester: '', owner: '', path: '/', title: '' }
    for (const locale of locales) {
      const { subject } = letterOf('saved-search', locale, facts, 'https://relais.example.org')
      expect(subject).not.toMatch(/[«“„]\s*[»”]/)
    }
  })

  test('writes at once, or once a week, when something new answers, and never twice of the same', async () => {
    const keep = async (who: Person, notify: string) =>
      (await who.post('/saved-searches', { q: 'zwierige tuinkabouters', notify })).status
    expect(await keep(stage.chair, 'at-once')).toBe(201)
    expect(await keep(stage.intake, 'weekly')).toBe(201)
    expect(await keep(stage.intakeColleague, 'never')).toBe(201)
    await tick(relais.payload)
    expect(await mails('saved-search')).toEqual([])
    const soon = new Date(now().getTime() + 60_000)
    await at(soon, async () => {
      const { body } = await stage.outsider.post('/expertise', {
        kind: 'offer',
        title: 'Zwierige tuinkabouters',
      })
      expect(body.doc.id).toBeTruthy()
    })
    const later = new Date(soon.getTime() + 60_000)
    await at(later, () => tick(relais.payload))
    expect(await mails('saved-search')).toEqual([stage.chair.id])
    await at(new Date(later.getTime() + 60_000), () => tick(relais.payload))
    expect(await mails('saved-search')).toHaveLength(1)
    await at(new Date(later.getTime() + 8 * DAY), () => tick(relais.payload))
    expect((await mails('saved-search')).toSorted()).toEqual(
      [stage.chair.id, stage.intake.id].toSorted(),
    )
    await at(new Date(later.getTime() + 8 * DAY), () => deliverDue(relais.payload))
    const received = await mailsTo(relais.payload, { user: stage.chair.id })
    const mail = received.find(({ kind }) => kind === 'saved-search')
    expect(mail!.subject).toContain('zwierige tuinkabouters')
    expect(mail!.text).toContain('Zwierige tuinkabouters')
    // what is promised is where it leads
    expect(mail!.text).toContain('/search?q=zwierige+tuinkabouters&sort=newest')
  }, 90_000)
})

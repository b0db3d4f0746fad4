import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { simpleParser, type ParsedMail } from 'mailparser'
import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { now, toldAt } from '@/src/clocks/now'
import { mailKinds, type MailKind } from '@/src/codes/mail'
import { deliverDue } from '@/src/outbox/deliver'
import { dropWaiting } from '@/src/outbox/dropWaiting'
import { mailsTo } from '@/src/outbox/mailsOf'
import { postman, type Postman } from '@/src/outbox/postman'
import { queueMail, type MailToQueue } from '@/src/outbox/queueMail'
import { startWorker } from '@/src/outbox/worker'
import type { Outbox } from '@/src/payload-types'
import { ensureLink } from '@/src/links/linkOfCase'
import { openPostOffice, type PostOffice } from '../support/postOffice'
import { aReferral } from '../support/referral'
import { createRelais, type Relais } from '../support/relais'
import { scratchFolder } from '../support/scratch'
import { aWorld, type World } from '../support/world'

/** Whoever is in difficulty: none of these words may ever stand in a mail. */
const canary = {
  person: {
    firstName: 'Zuleika',
    lastName: 'Canarissimo',
    phone: '+32470123456',
    email: 'zuleika.canarissimo@example.net',
    address: { street: 'Rue du Canari 7', postalCode: '1000', municipality: '21004' },
  },
  firm: { name: 'Canari Volant' },
}
const identity = /zuleika|canari|470.?12.?34|bakery|rent unpaid/i

let relais: Relais
let world: World
let office: PostOffice
let carrier: Postman

beforeAll(async () => {
  relais = await createRelais()
  world = await aWorld(relais)
})
afterAll(() => relais.close())
beforeEach(async () => {
  await relais.payload.db.deleteMany({ collection: 'outbox', where: {}, req: {} })
  office = await openPostOffice()
  carrier = postman({ smtpUrl: office.url, mailDir: '', patienceMs: 1500 })
})
afterEach(async () => {
  carrier.close()
  await office.close()
})

const deliver = () => deliverDue(relais.payload, carrier)
const rows = async () =>
  (await relais.payload.db.find<Outbox>({ collection: 'outbox', where: {}, limit: 0, req: {} }))
    .docs
const theRow = async () => (await rows())[0]!
const later = (minutes: number, tell: () => Promise<unknown>) =>
  toldAt(new Date(now().getTime() + minutes * 60_000), tell)

let event = 0
async function queue(mail: Partial<MailToQueue> = {}) {
  const req = await createLocalReq({}, relais.payload)
  const to = { user: world.intake.id }
  await queueMail(req, { kind: 'referral-sent', to, event: `event ${++event}`, ...mail })
}
const addressees = (mail: ParsedMail) =>
  [mail.to].flat().flatMap((to) => to?.value.map(({ address }) => address) ?? [])

describe('one mail', () => {
  test('reaches its recipient once, in text and HTML, with the headers of an automatic mail', async () => {
    await queue()
    expect(await deliver()).toBe(1)
    expect(await deliver()).toBe(0)
    const [mail] = office.received
    expect(office.received).toHaveLength(1)
    expect(addressees(mail!)).toEqual([world.intake.email])
    expect(mail!.headers.get('auto-submitted')).toBe('auto-generated')
    expect(mail!.messageId).toBe((await theRow()).messageId)
    expect(mail!.text).toContain('http://localhost:3000/fr/')
    expect(mail!.html).toContain('<html lang="fr">')
    expect(mail!.html).not.toMatch(/<img|src=|url\(/)
    expect(await theRow()).toMatchObject({ state: 'sent', attempts: 1 })
  })

  test('is written in the language of its recipient', async () => {
    for (const [locale, word] of [
      ['fr', 'Relais '],
      ['nl', 'Doorverwijzing'],
      ['en', 'Referral'],
    ] as const) {
      await relais.payload.db.updateOne({
        collection: 'users',
        where: { id: { equals: world.intake.id } },
        data: { locale },
        options: { atomic: true } as never,
        req: {},
      })
      await queue()
      await deliver()
      expect(office.received.at(-1)?.subject).toContain(word)
      expect(office.received.at(-1)?.html).toContain(`<html lang="${locale}">`)
    }
  })

  test('is queued once per recipient and event', async () => {
    const once = { event: 'the same' }
    await queue(once)
    await queue(once)
    await queue({ ...once, to: { user: world.referrer.id } })
    expect(await rows()).toHaveLength(2)
  })

  test('waits for its moment, and is gone without a trace when its step is undone before', async () => {
    const sent = await aReferral({
      from: world.referrer,
      to: world.intake,
      need: world.needs.debt,
    }).sent()
    expect(await deliver()).toBe(0)
    await dropWaiting(await createLocalReq({}, relais.payload), {
      referral: sent.id,
      kind: 'referral-sent',
    })
    expect(await rows()).toHaveLength(0)
  })

  test('goes to nobody who has left', async () => {
    await queue({ to: { user: world.creditor.id } })
    await relais.payload.db.updateOne({
      collection: 'users',
      where: { id: { equals: world.creditor.id } },
      data: { active: false },
      options: { atomic: true } as never,
      req: {},
    })
    await deliver()
    expect(office.received).toHaveLength(0)
    expect(await theRow()).toMatchObject({ state: 'dead', fault: 'no-recipient' })
  })
})

describe('a post that fails', () => {
  test('4xx: the mail is tried again, later each time, with the same Message-ID', async () => {
    await queue()
    office.behave.refuse = () => ({ responseCode: 451 })
    await deliver()
    expect(await theRow()).toMatchObject({ state: 'waiting', attempts: 1, fault: 'EMESSAGE 451' })
    expect(await deliver()).toBe(0)
    await later(1.1, deliver)
    expect(await theRow()).toMatchObject({ state: 'waiting', attempts: 2 })
    await later(2, deliver)
    expect((await theRow()).attempts).toBe(2)
    delete office.behave.refuse
    await later(10, deliver)
    expect(await theRow()).toMatchObject({ state: 'sent', attempts: 3, fault: null })
    expect(office.received[0]?.messageId).toBe((await theRow()).messageId)
  })

  test('4xx for ever: the tenth time it is given up', async () => {
    await queue()
    office.behave.refuse = () => ({ responseCode: 451 })
    for (let n = 0; n < 12; n++) await later(n * 120, deliver)
    expect(await theRow()).toMatchObject({ state: 'dead', attempts: 10 })
  })

  test('5xx: the mail is given up at once and the next one leaves; what is kept of it names nobody', async () => {
    await queue()
    await queue({ to: { user: world.referrer.id } })
    let first = true
    office.behave.refuse = () => {
      const refusal = first ? { responseCode: 550, message: `no ${world.intake.email}` } : null
      first = false
      return refusal
    }
    expect(await deliver()).toBe(1)
    const [dead] = (await rows()).filter(({ state }) => state === 'dead')
    expect(dead).toMatchObject({ fault: 'EMESSAGE 550', attempts: 1 })
    expect(JSON.stringify(dead)).not.toContain('@example')
  })

  test('a server that hangs is given up after a while; the pass stops and nothing is lost', async () => {
    await queue()
    await queue()
    office.behave.hang = () => true
    const started = performance.now()
    expect(await deliver()).toBe(0)
    expect(performance.now() - started).toBeLessThan(5_000)
    const after = await rows()
    expect(after.map(({ state }) => state)).toEqual(['waiting', 'waiting'])
    expect(after.map(({ attempts }) => attempts).toSorted()).toEqual([0, 1])
    office.behave.hang = () => false
    await later(10, deliver)
    expect(office.received).toHaveLength(2)
  })

  test('a server that is down costs no mail its life', async () => {
    await queue()
    await office.close()
    for (let n = 0; n < 20; n++) await later(n * 120, deliver)
    expect(await theRow()).toMatchObject({ state: 'waiting', attempts: 20 })
    office = await openPostOffice()
  })
})

describe('two who deliver', () => {
  test('at once, send each mail once', async () => {
    for (let n = 0; n < 20; n++) await queue()
    const sent = await Promise.all([deliver(), deliver(), deliver()])
    expect(sent.reduce((a, b) => a + b)).toBe(20)
    expect(new Set(office.received.map(({ messageId }) => messageId)).size).toBe(20)
    expect(office.received).toHaveLength(20)
  })

  test('where one died while sending, the other takes over, and both copies share a Message-ID', async () => {
    await queue()
    office.behave.hang = () => true
    const dying: Postman = { post: () => new Promise(() => {}), close: () => {} }
    void deliverDue(relais.payload, dying)
    await expect.poll(async () => (await theRow()).state).toBe('sending')
    office.behave.hang = () => false
    expect(await deliver()).toBe(0)
    await later(3, deliver)
    expect(office.received).toHaveLength(1)
    expect(office.received[0]?.messageId).toBe((await theRow()).messageId)
    expect(await theRow()).toMatchObject({ state: 'sent', attempts: 2 })
  })

  test('the worker delivers what comes, and stops', async () => {
    const stop = startWorker(relais.payload, { every: 20, by: carrier })
    await queue()
    await expect.poll(() => office.received.length).toBe(1)
    await stop()
    await queue()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(office.received).toHaveLength(1)
  })
})

describe('what a mail says', () => {
  test('never who it is about, whatever its kind; to the person neither need nor operator', async () => {
    const asked = { from: world.referrer, to: world.intake, need: world.needs.debt, case: canary }
    const sent = await aReferral(asked).accepted()
    await relais.payload.db.deleteMany({ collection: 'outbox', where: {}, req: {} })
    const req = await createLocalReq({}, relais.payload)
    const link = (await ensureLink(req, sent.case))!.id
    for (const kind of mailKinds) {
      const toPerson = kind.startsWith('entrepreneur-')
      const to = toPerson ? { link } : { user: world.referrer.id }
      await queue({ kind, to, referral: sent.id, consent: sent.consent })
    }
    expect(await deliver()).toBe(mailKinds.length)
    const kindOf = await kindsById()
    for (const mail of office.received) {
      const all = [
        mail.subject,
        mail.text,
        mail.html,
        JSON.stringify([...mail.headers.keys()]),
      ].join('\n')
      expect(all).not.toMatch(identity)
      const kind = kindOf.get(mail.messageId ?? '')!
      if (!kind.startsWith('entrepreneur-')) continue
      expect(all).not.toMatch(/Advice|Desk|debt|R-\d/)
      expect(all).toMatch(/\/fr\/e\/[\w-]{43}/)
      expect(addressees(mail)).toEqual([canary.person.email])
    }
  })

  test('the outbox holds no address, no text and no link that opens', async () => {
    const sent = await aReferral({
      from: world.referrer,
      to: world.intake,
      need: world.needs.debt,
      case: canary,
    }).accepted()
    const kept = JSON.stringify((await rows()).filter(({ referral }) => referral === sent.id))
    expect(kept).not.toMatch(identity)
    expect(kept).not.toMatch(/@example|\/e\//)
  })

  test('a name of an organisation cannot add a line to the head', async () => {
    const sent = await aReferral({
      from: world.referrer,
      to: world.intake,
      need: world.needs.debt,
    }).sent()
    await relais.payload.db.updateOne({
      collection: 'actors',
      where: { id: { equals: world.operators.desk.id } },
      data: { name: 'Desk\r\nBcc: everyone@example.org' },
      options: { atomic: true } as never,
      req: {},
    })
    await later(5, deliver)
    const [mail] = office.received.filter(({ text }) => text?.includes(String(sent.doc.reference)))
    expect(mail!.headers.has('bcc')).toBe(false)
    expect(mail!.subject).toContain('Desk Bcc: everyone')
  })
})

async function kindsById(): Promise<Map<string, MailKind>> {
  return new Map((await rows()).map(({ messageId, kind }) => [messageId ?? '', kind]))
}

describe('without a mail server', () => {
  test('mails are written to a folder, the same one to the same file', async () => {
    const mailDir = mkdtempSync(path.join(scratchFolder(), 'mails-'))
    const toFolder = postman({ mailDir })
    await queue()
    await deliverDue(relais.payload, toFolder)
    await relais.payload.db.updateOne({
      collection: 'outbox',
      where: { state: { equals: 'sent' } },
      data: { state: 'waiting' },
      options: { atomic: true } as never,
      req: {},
    })
    await deliverDue(relais.payload, toFolder)
    const files = readdirSync(mailDir)
    expect(files).toHaveLength(1)
    expect(files[0]).toMatch(/^\d{4}-\d\d-\d\dT[\d-]+Z-referral-sent-[0-9a-f-]{36}\.eml$/)
    const mail = await simpleParser(readFileSync(path.join(mailDir, files[0]!)))
    expect(mail.messageId).toBe((await theRow()).messageId)
  })

  test('each persona opens the mails sent to them, and nobody else’s', async () => {
    await queue({ kind: 'consent-answered' })
    await queue({ kind: 'remind-news', to: { user: world.referrer.id } })
    await deliver()
    await queue({ kind: 'referral-accepted' })
    const opened = await mailsTo(relais.payload, { user: world.intake.id })
    expect(opened.map(({ kind }) => kind)).toEqual(['consent-answered'])
    expect(opened[0]!.subject).toBe(
      office.received.find((mail) => addressees(mail)[0] === world.intake.email)?.subject,
    )
    expect(opened[0]!.path).toMatch(/^\/(fr|nl|en)\//)
  })
})

import type { ParsedMail } from 'mailparser'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { toldAt } from '@/src/clocks/now'
import { deliverDue } from '@/src/outbox/deliver'
import { postman, type Postman } from '@/src/outbox/postman'
import type { Outbox } from '@/src/payload-types'
import { tick } from '@/src/tick/tick'
import { openPostOffice, type PostOffice } from '../support/postOffice'
import type { Person } from '../support/people'
import { createRelais, type Relais } from '../support/relais'
import { calendarIn } from './calendarIn'
import { aDecision, aGroup, aGroupMeeting, aPlenary, aStage, inDays, type Stage } from './stage'

let relais: Relais
let stage: Stage
let office: PostOffice
let carrier: Postman

beforeAll(async () => {
  relais = await createRelais()
  stage = await aStage(relais)
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

const deliver = async () => {
  await deliverDue(relais.payload, carrier)
  return office.received.splice(0)
}
const to = (mail: ParsedMail) => [mail.to].flat()[0]?.value[0]?.address
const rows = async () =>
  (await relais.payload.db.find<Outbox>({ collection: 'outbox', where: {}, limit: 0, req: {} }))
    .docs

const invited = (...people: { id: string }[]) =>
  people.map(({ id }) => ({ user: id, status: 'invited' }))

describe('an invitation', () => {
  test('brings the agenda and a calendar file, once, to each who stands on the list', async () => {
    const { id } = await aGroupMeeting(stage.chair, stage.group, {
      attendance: invited(stage.member, stage.byActor),
    })
    const mails = await deliver()
    expect(mails.map(to).toSorted()).toEqual([stage.member.email, stage.byActor.email].toSorted())
    const [mail] = mails
    expect(mail!.subject).toContain('Réunion canari')
    expect(mail!.text).toContain('1. Point ouvert aux invités')
    expect(mail!.text).toContain('Salle canari')
    expect(mail!.text).toContain('Dites sur la page si vous venez.')
    const { method, event } = calendarIn(mail!)
    expect(method).toBe('REQUEST')
    expect(event.uid).toMatch(new RegExp(`^meeting-${id}@`))
    expect(event.sequence).toBe(0)
    expect(event.startDate.toJSDate().getTime()).toBeCloseTo(Date.parse(inDays(7)), -5)
    expect(String(event.attendees[0]?.getFirstValue())).toContain(to(mail!))
    expect(event.attendees).toHaveLength(1)

    await stage.chair.patch(`/meetings/${id}`, { title: 'Un autre titre' })
    expect(await deliver()).toEqual([])
  })

  test('is issued anew for another time or place, and taken back when the meeting is cancelled', async () => {
    const { id } = await aGroupMeeting(stage.chair, stage.group, {
      attendance: invited(stage.member),
    })
    const [first] = await deliver()
    await stage.chair.patch(`/meetings/${id}`, { place: 'Ailleurs' })
    const [second] = await deliver()
    await stage.chair.patch(`/meetings/${id}`, { step: 'cancel' })
    const [third] = await deliver()
    const read = [first, second, third].map((mail) => calendarIn(mail!))
    expect(read.map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST', 'CANCEL'])
    expect(read.map(({ event }) => event.sequence)).toEqual([0, 1, 2])
    expect(new Set(read.map(({ event }) => event.uid)).size).toBe(1)
    expect(second!.subject).toMatch(/^Changement/)
    expect(third!.subject).toMatch(/^Annulée\s:/)
    expect(third!.text).toContain('Cette réunion n’a pas lieu.')
    expect(third!.text).toContain('Ailleurs')
    expect(read[2]!.event.component.getFirstPropertyValue('status')).toBe('CANCELLED')
    await stage.chair.patch(`/meetings/${id}`, { step: 'cancel' })
    expect(await deliver()).toEqual([])
  })

  test('is taken back from one who is struck off the list', async () => {
    const { id } = await aGroupMeeting(stage.chair, stage.group, {
      attendance: invited(stage.member, stage.byActor),
    })
    await deliver()
    await stage.chair.patch(`/meetings/${id}`, { attendance: invited(stage.byActor) })
    const mails = await deliver()
    expect(mails.map(to)).toEqual([stage.member.email])
    expect(calendarIn(mails[0]!).method).toBe('CANCEL')
    expect(mails[0]!.text).toContain('Vous n’êtes plus invité à cette réunion.')
    expect(mails[0]!.text).not.toContain('n’a pas lieu')
  })

  test('says nothing more to whoever declined, but that it does not take place', async () => {
    const { id } = await aGroupMeeting(stage.chair, stage.group, {
      attendance: invited(stage.member, stage.byActor),
    })
    await deliver()
    const answer = (who: Person, attending: string) =>
      who.patch(`/meetings/${id}`, { step: 'attend', attending })
    expect((await answer(stage.member, 'declined')).status).toBe(200)
    expect((await answer(stage.byActor, 'accepted')).status).toBe(200)
    expect(await deliver()).toEqual([])
    await stage.chair.patch(`/meetings/${id}`, { step: 'cancel' })
    expect((await deliver()).map(to).toSorted()).toEqual(
      [stage.member.email, stage.byActor.email].toSorted(),
    )
  })

  test('tells a guest of the items they were named to, and of no other', async () => {
    const { id, agenda } = await aGroupMeeting(stage.chair, stage.group)
    const guests = [{ email: stage.guest.email, items: [agenda[0]!.id], until: inDays(3) }]
    await stage.chair.patch(`/meetings/${id}`, { guests })
    const [mail] = await deliver()
    expect(to(mail!)).toBe(stage.guest.email)
    const whole = `${mail!.text}${mail!.html}${calendarIn(mail!).text}`
    expect(whole).toContain('Point ouvert aux invités')
    expect(whole).not.toContain('Point canari')
    // the page asks them nothing
    expect(whole).not.toContain('si vous venez')
  })

  test('of hostile words stays one calendar with one event', async () => {
    const title = 'Fin\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:autre;,\\ \u0007\u202e 🎉'
    await aGroupMeeting(stage.chair, stage.group, {
      title,
      place: 'x\nATTENDEE:mailto:evil@example.org',
      agenda: [{ title: 'é'.repeat(300) }, { title: 'a;b,c\\n\r\nX-EVIL:1' }],
      attendance: invited(stage.member),
    })
    const [mail] = await deliver()
    const { text, event } = calendarIn(mail!)
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1)
    expect(text).not.toMatch(/^(X-EVIL|ATTENDEE.*evil|SUMMARY:autre)/m)
    expect(event.summary).toContain('autre;,\\')
    expect(event.location).toBe('x ATTENDEE:mailto:evil@example.org')
    expect(event.description).toContain('é'.repeat(300))
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(76)
    expect(mail!.subject).not.toMatch(/[\r\n]/)
  })

  test('to a plenary goes to the managers of the member operators, when the coordination asks for it', async () => {
    const { id } = await aPlenary(stage.coordinator)
    expect(await deliver()).toEqual([])
    const { status } = await stage.coordinator.patch(`/meetings/${id}`, { step: 'invite' })
    expect(status).toBe(200)
    const told = (await deliver()).map(to)
    expect(told).toEqual(expect.arrayContaining([stage.manager.email, stage.ownerManager.email]))
    expect(told).not.toContain(stage.deskIntake.email)
    await stage.coordinator.patch(`/meetings/${id}`, { step: 'invite' })
    expect(await deliver()).toEqual([])
  })

  test('is not written for a meeting that lies behind', async () => {
    await aGroupMeeting(stage.chair, stage.group, {
      startsAt: inDays(-3),
      endsAt: undefined,
      attendance: invited(stage.member),
    })
    expect(await rows()).toEqual([])
  })
})

describe('coming or not', () => {
  test('each says for themselves, and for nobody else', async () => {
    const { id } = await aGroupMeeting(stage.chair, stage.group, {
      attendance: invited(stage.member, stage.byActor),
    })
    const address = `/meetings/${id}`
    const list = async () =>
      (await stage.chair.get(`${address}?depth=0`)).body.attendance as {
        id: string
        status: string
      }[]
    const [mine, other] = await list()
    const said = (status: string, row = mine!) =>
      stage.member.patch(address, { attendance: [{ id: row.id, status }] })
    expect((await said('accepted', other)).status).toBe(403)
    expect((await said('present')).status).toBe(403)
    expect((await said('perhaps')).status).toBe(400)
    expect((await said('accepted')).status).toBe(200)
    expect((await list()).map(({ status }) => status)).toEqual(['accepted', 'invited'])
    const both = {
      attendance: [
        { id: mine!.id, status: 'declined' },
        { id: other!.id, status: 'declined' },
      ],
    }
    expect((await stage.member.patch(address, both)).status).toBe(403)
    await stage.byActor.patch(`${address}?locale=nl`, { step: 'attend', attending: 'declined' })
    expect((await list()).map(({ status }) => status)).toEqual(['accepted', 'declined'])
    await stage.chair.patch(`${address}?locale=nl`, { title: 'Vergadering' })
    expect((await stage.member.get(`${address}?locale=nl`)).body.title).toBe('Vergadering')
    const present = (await list()).map((row) => ({ ...row, status: 'present' }))
    expect((await stage.chair.patch(address, { attendance: present })).status).toBe(200)
    const { body } = await stage.member.get(`${address}?locale=fr`)
    expect(body.agenda).toMatchObject([
      { title: 'Point ouvert aux invités' },
      { title: 'Point canari' },
    ])
    expect(
      (await stage.editor.patch(address, { step: 'attend', attending: 'accepted' })).status,
    ).toBe(403)
  })

  test('an operator that is named without a person is answered for by one of its people', async () => {
    const { id } = await aPlenary(stage.coordinator, {
      attendance: [{ actor: stage.operators.desk.id }],
    })
    expect((await deliver()).map(to)).toContain(stage.manager.email)
    const answer = await stage.referrer.patch(`/meetings/${id}?depth=0`, {
      step: 'attend',
      attending: 'accepted',
    })
    expect(answer.body.doc.attendance).toMatchObject([
      { user: stage.referrer.id, status: 'accepted' },
    ])
    expect(
      (await stage.outsider.patch(`/meetings/${id}`, { step: 'attend', attending: 'accepted' }))
        .status,
    ).toBe(403)
  })
})

describe('how it was found', () => {
  test('is counted, one answer a person, and nobody reads who said what', async () => {
    const { id } = await aPlenary(stage.coordinator, {
      evaluation: { questions: [{ question: 'Utile ?' }, { question: 'À refaire ?' }] },
    })
    const say = (who: Stage['referrer'], answers: unknown, locale = 'fr') =>
      who.patch(`/meetings/${id}?locale=${locale}`, { step: 'evaluate', answers })
    for (const wrong of [[5], [6, 1], [1.5, 2], 'x', [], undefined, [{ $inc: 1 }, 1]])
      expect((await say(stage.referrer, wrong)).status).toBe(400)
    expect((await say(stage.referrer, [5, 4])).status).toBe(200)
    expect((await say(stage.referrer, [1, 1])).status).toBe(409)
    expect((await say(stage.outsider, [5, 3], 'nl')).status).toBe(200)
    expect((await say(stage.guest, [5, 5])).status).toBe(403)
    const { body } = await stage.coordinator.get(`/meetings/${id}`)
    expect(body.evaluation).toEqual({
      questions: [
        expect.objectContaining({ question: 'Utile ?', answers: [0, 0, 0, 0, 2] }),
        expect.objectContaining({ question: 'À refaire ?', answers: [0, 0, 1, 1, 0] }),
      ],
    })
    await stage.coordinator.patch(`/meetings/${id}`, { evaluation: { questions: [] } })
    expect((await stage.coordinator.get(`/meetings/${id}`)).body.evaluation).toEqual(
      body.evaluation,
    )
    await stage.coordinator.patch(`/meetings/${id}`, { title: 'Autre', place: 'Autre' })
    expect((await stage.coordinator.get(`/meetings/${id}`)).body.evaluation).toEqual(
      body.evaluation,
    )
    expect((await say(stage.referrer, [1, 1])).status).toBe(409)
  })
})

describe('the minutes', () => {
  test('start from the agenda, and keep what is written', async () => {
    const { id } = await aGroupMeeting(stage.chair, stage.group, {
      agenda: [{ title: 'Un', minutes: 'déjà dit' }, { title: 'Deux' }],
    })
    expect((await stage.member.patch(`/meetings/${id}`, { step: 'minutes' })).status).toBe(403)
    const { body } = await stage.chair.patch<{ doc: { agenda: { minutes: string }[] } }>(
      `/meetings/${id}`,
      { step: 'minutes' },
    )
    expect(body.doc.agenda[0]!.minutes).toBe('déjà dit')
    expect(body.doc.agenda[1]!.minutes).toContain('Ce qui est décidé')
  })
})

test('what is still open when a meeting has passed goes on to the next, by the clocks', async () => {
  const group = await aGroup(stage.coordinator, stage.axis, { chair: stage.chair.id })
  const first = await aGroupMeeting(stage.chair, group, { startsAt: inDays(-5), endsAt: undefined })
  const second = await aGroupMeeting(stage.chair, group, { startsAt: inDays(2), endsAt: undefined })
  const { id } = await aDecision(stage.chair, first.id)
  const third = await aGroupMeeting(stage.chair, group, { startsAt: inDays(9), endsAt: undefined })
  const carried = async () => (await stage.chair.get(`/decisions/${id}?depth=0`)).body.carriedTo
  expect(await carried()).toEqual([second.id])
  const deeds = await toldAt(new Date(inDays(3)), () => tick(relais.payload))
  expect(deeds).toContainEqual({ did: 'carry-decision', on: id })
  expect(await carried()).toEqual([second.id, third.id])
})

test('who asks for a group reaches the coordination, and hears when it is open', async () => {
  const { body } = await stage.referrer.post('/working-groups', {
    name: 'Loyers commerciaux',
    axis: stage.axis,
  })
  const [asked] = await deliver()
  expect(to(asked!)).toBe(stage.coordinator.email)
  expect(asked!.subject).toContain('Loyers commerciaux')
  await stage.coordinator.patch(`/working-groups/${body.doc.id}`, { status: 'open' })
  expect((await deliver()).map(to)).toContain(stage.manager.email)
})

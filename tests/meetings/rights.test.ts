import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createRelais, type Relais } from '../support/relais'
import type { Person } from '../support/people'
import { aDecision, aGroup, aGroupMeeting, aPlenary, aStage, inDays, type Stage } from './stage'

let relais: Relais
let stage: Stage
let meeting: Awaited<ReturnType<typeof aGroupMeeting>>
let decision: string
let signed: string

beforeAll(async () => {
  relais = await createRelais()
  stage = await aStage(relais)
  meeting = await aGroupMeeting(stage.chair, stage.group)
  const [open] = meeting.agenda
  await stage.chair.patch(`/meetings/${meeting.id}`, {
    guests: [
      { email: stage.guest.email.toUpperCase(), items: [open!.id], until: inDays(3) },
      { email: 'someone.else@example.org', items: [], until: inDays(3) },
    ],
    attendance: [{ actor: stage.operators.advice.id, user: stage.member.id }],
    evaluation: { questions: [{ question: 'Question canari ?' }] },
  })
  decision = (await aDecision(stage.chair, meeting.id)).id
  signed = `/meetings/${meeting.id}`
})
afterAll(() => relais.close())

describe('a working group', () => {
  const asked = () => ({ name: 'Nouveau', axis: stage.axis, purpose: 'Un besoin', status: 'open' })

  test('is asked for by any member in one form, for all the operators that ask, their own among them', async () => {
    const { desk, bank } = stage.operators
    for (const [askedBy, asking] of [
      [undefined, [desk.id]],
      [[desk.id], [desk.id]],
      [
        [bank.id, desk.id],
        [desk.id, bank.id],
      ],
    ]) {
      const group = { ...asked(), askedBy }
      const { status, body } = await stage.referrer.post('/working-groups?depth=0', group)
      expect(status).toBe(201)
      expect(body.doc).toMatchObject({ status: 'requested', askedBy: asking })
    }
    const nobody = { ...asked(), askedBy: ['nobody'] }
    expect((await stage.referrer.post('/working-groups', nobody)).status).toBe(400)
  })

  test('is opened and closed by the coordination alone', async () => {
    const { body } = await stage.referrer.post('/working-groups', {
      ...asked(),
      chair: stage.referrer.id,
    })
    const group = `/working-groups/${body.doc.id}`
    expect((await stage.outsider.patch(group, { status: 'open' })).status).toBe(403)
    await stage.referrer.patch(group, { status: 'open' })
    expect((await stage.referrer.get(group)).body.status).toBe('requested')
    expect((await stage.coordinator.patch(group, { status: 'open' })).body.doc.status).toBe('open')
    await stage.referrer.patch(group, { status: 'closed' })
    expect((await stage.referrer.get(group)).body.status).toBe('open')
    expect((await stage.coordinator.patch(group, { status: 'closed' })).body.doc.status).toBe(
      'closed',
    )
  })

  test('is not asked for by a guest, nor known to one', async () => {
    expect((await stage.guest.post('/working-groups', asked())).status).toBe(403)
    expect((await stage.guest.get(`/working-groups/${stage.group}`)).status).toBe(403)
  })

  test('takes members from its chair and the coordination, and from nobody who is not there', async () => {
    const group = await aGroup(stage.coordinator, stage.axis, { chair: stage.chair.id })
    const members = [{ actor: stage.operators.bank.id, user: stage.creditor.id }]
    expect((await stage.member.patch(`/working-groups/${group}`, { members })).status).toBe(403)
    expect((await stage.chair.patch(`/working-groups/${group}`, { members })).status).toBe(200)
    const nobody = { members: [{ actor: 'nobody' }] }
    expect((await stage.chair.patch(`/working-groups/${group}`, nobody)).status).toBe(400)
    await stage.chair.patch(`/working-groups/${group}`, { chair: stage.creditor.id })
    expect((await stage.chair.get(`/working-groups/${group}?depth=0`)).body.chair).toBe(
      stage.chair.id,
    )
  })

  test('a row of another group is 400, twice the same too', async () => {
    const { body } = await stage.coordinator.get(`/working-groups/${stage.group}?depth=0`)
    const [row] = body.members as { id: string }[]
    const other = await aGroup(stage.coordinator, stage.axis, {})
    const stolen = { members: [{ id: row!.id, actor: stage.operators.bank.id }] }
    expect((await stage.coordinator.patch(`/working-groups/${other}`, stolen)).status).toBe(400)
    const twin = { id: 'a-row-of-ours', actor: stage.operators.bank.id }
    const doubled = { members: [twin, twin] }
    expect((await stage.coordinator.patch(`/working-groups/${other}`, doubled)).status).toBe(400)
  })
})

describe('who calls a meeting', () => {
  const plenary = () => ({ kind: 'plenary', title: 'P', startsAt: inDays(9) })
  const ofGroup = () => ({ kind: 'group', group: stage.group, title: 'G', startsAt: inDays(9) })

  test('a plenary: the coordination alone, and it is counted by the server', async () => {
    expect((await stage.chair.post('/meetings', plenary())).status).toBe(403)
    expect((await stage.editor.post('/meetings', plenary())).status).toBe(403)
    const first = await aPlenary(stage.coordinator, { number: 40, group: stage.group })
    const second = await aPlenary(stage.coordinator)
    expect(second.number).toBe(Number(first.number) + 1)
    expect(first.group ?? null).toBeNull()
  })

  test('a group’s: its chair or the coordination', async () => {
    for (const who of [
      stage.member,
      stage.outsider,
      stage.editor,
      stage.guest,
      stage.administrator,
    ])
      expect((await who.post('/meetings', ofGroup())).status).toBe(403)
    for (const who of [stage.chair, stage.coordinator])
      expect((await who.post('/meetings', ofGroup())).status).toBe(201)
    const elsewhere = await aGroup(stage.coordinator, stage.axis, {})
    expect((await stage.chair.post('/meetings', { ...ofGroup(), group: elsewhere })).status).toBe(
      403,
    )
  })

  test('one without a group, a start or a sensible end is 400', async () => {
    const wrong = [
      { ...ofGroup(), group: undefined },
      { ...ofGroup(), startsAt: undefined },
      { ...ofGroup(), endsAt: inDays(1) },
      { ...ofGroup(), kind: 'party' },
      { ...ofGroup(), guests: [{ email: 'a@example.org', until: inDays(1), items: ['nothing'] }] },
      { ...ofGroup(), group: 'nobody' },
    ]
    for (const body of wrong)
      expect((await stage.coordinator.post('/meetings', body)).status).toBe(400)
  })
})

describe('what is said in a group', () => {
  const insiders = () => [stage.chair, stage.member, stage.byActor, stage.editor, stage.coordinator]
  const outsiders = () => [
    stage.referrer,
    stage.creditor,
    stage.clerk,
    stage.administrator,
    stage.manager,
  ]

  test('is read by its people, editors and the coordination', async () => {
    for (const who of insiders()) {
      const { status, body } = await who.get(signed)
      expect(status).toBe(200)
      expect(body.agenda).toHaveLength(2)
      expect((await who.get(`/decisions/${decision}`)).status).toBe(200)
    }
  })

  test('reaches nobody else, by any way of asking', async () => {
    const asks = [
      '/meetings?limit=100&depth=2',
      '/meetings?where[title][like]=canari',
      '/meetings?where[agenda.title][like]=canari',
      '/meetings?where[attendance.user][exists]=true&depth=2',
      `/meetings?where[group][equals]=${stage.group}`,
      '/decisions?limit=100&depth=2',
      '/decisions?where[text][like]=canari',
      `/decisions?where[meeting][equals]=${meeting.id}`,
      '/working-groups?depth=2',
    ]
    for (const who of [...outsiders(), stage.guest]) {
      expect((await who.get(`/decisions/${decision}?depth=2`)).status).toBe(404)
      for (const address of asks) {
        const { status, body } = await who.get(address)
        expect([200, 403]).toContain(status)
        expect(JSON.stringify(body), `${who.email} ${address}`).not.toMatch(
          /Point canari|Décision canari|entre nous/,
        )
        if (who !== stage.guest) expect(JSON.stringify(body)).not.toMatch(/canari/)
      }
      const count = await who.get(`/decisions/count?where[meeting][equals]=${meeting.id}`)
      expect(count.body.totalDocs ?? 0).toBe(0)
    }
    for (const who of outsiders()) {
      expect((await who.get(`${signed}?depth=2`)).status).toBe(404)
      expect((await who.patch(signed, { title: 'x' })).status).toBe(403)
      expect((await who.get('/meetings/count?where[title][like]=canari')).body.totalDocs).toBe(0)
    }
  })

  test('through a relation it cannot be asked', async () => {
    for (const path of ['meeting.title', 'meeting.agenda.title', 'owner.name']) {
      expect((await stage.referrer.get(`/decisions?where[${path}][like]=a`)).status).toBe(400)
      expect((await stage.referrer.get(`/decisions?sort=${path}`)).status).toBe(400)
    }
  })

  test('is gone for who leaves the group, at the next request', async () => {
    const leaver: Person = stage.psychologist
    const group = await aGroup(stage.coordinator, stage.axis, { members: [{ user: leaver.id }] })
    const { id } = await aGroupMeeting(stage.coordinator, group)
    expect((await leaver.get(`/meetings/${id}`)).status).toBe(200)
    await stage.coordinator.patch(`/working-groups/${group}`, { members: [] })
    expect((await leaver.get(`/meetings/${id}`)).status).toBe(404)
  })

  test('an operator named with one of its people brings in that one alone', async () => {
    const group = await aGroup(stage.coordinator, stage.axis, {
      members: [{ actor: stage.operators.desk.id, user: stage.referrer.id }],
    })
    const { id } = await aGroupMeeting(stage.coordinator, group)
    expect((await stage.referrer.get(`/meetings/${id}`)).status).toBe(200)
    expect((await stage.colleague.get(`/meetings/${id}`)).status).toBe(404)
  })
})

describe('a guest', () => {
  test('sees when and where, the items named, and neither who comes nor who else was asked', async () => {
    const { status, body } = await stage.guest.get(`${signed}?depth=2`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ title: 'Réunion canari', place: 'Salle canari' })
    expect(body.agenda).toMatchObject([
      { title: 'Point ouvert aux invités', minutes: 'dit devant tous' },
    ])
    for (const kept of ['attendance', 'guests', 'evaluation', 'group'])
      expect(body).not.toHaveProperty(kept)
    expect(JSON.stringify(body)).not.toMatch(/someone\.else|entre nous|Point canari|Question/)
  })

  test('learns nothing more by asking', async () => {
    const nothing = [
      'where[agenda.title][like]=canari',
      'where[agenda.minutes][like]=nous',
      'where[guests.email][like]=someone',
      `where[attendance.user][equals]=${stage.member.id}`,
      'where[evaluation.questions.question][like]=canari',
      'where[or][0][agenda.title][like]=canari',
      'where[and][0][or][0][guests__email][exists]=true',
      'where[attendance][exists]=true',
    ]
    for (const asked of nothing) {
      const list = await stage.guest.get(`/meetings?${asked}`)
      expect(list.body.totalDocs ?? 0, asked).toBe(0)
      expect((await stage.guest.get(`/meetings/count?${asked}`)).body.totalDocs ?? 0, asked).toBe(0)
    }
    for (const path of [
      'agenda.title',
      'guests.email',
      '-attendance.user',
      'evaluation.questions.question',
    ])
      expect((await stage.guest.get(`/meetings?sort=${path}`)).status, path).toBe(400)
    expect((await stage.guest.get('/meetings')).body.totalDocs).toBe(1)
    expect(
      (await stage.guest.get(`${signed}?select[guests]=true&select[agenda]=true`)).body.agenda,
    ).toHaveLength(1)
  })

  test('sees nothing once the time has run out', async () => {
    const late = await aGroupMeeting(stage.chair, stage.group, {
      guests: [{ email: stage.guest.email, items: [], until: inDays(-1) }],
    })
    expect((await stage.guest.get(`/meetings/${late.id}`)).status).toBe(404)
  })

  test('writes nothing there, and comes to no plenary unasked', async () => {
    expect((await stage.guest.patch(signed, { title: 'x' })).status).toBe(403)
    expect(
      (await stage.guest.patch(signed, { step: 'attend', attending: 'accepted' })).status,
    ).toBe(403)
    const { id } = await aPlenary(stage.coordinator)
    expect((await stage.guest.get(`/meetings/${id}`)).status).toBe(404)
  })

  test('is named by address to the one who leads, and to nobody else', async () => {
    expect((await stage.chair.get(signed)).body.guests).toHaveLength(2)
    expect((await stage.member.get(signed)).body).not.toHaveProperty('guests')
    expect((await stage.editor.get(signed)).body).not.toHaveProperty('guests')
    for (const who of [stage.member, stage.editor]) {
      const asked = '/meetings?where[guests.email][like]=someone'
      expect((await who.get(asked)).body.totalDocs).toBe(0)
    }
    expect(
      (await stage.chair.get('/meetings?where[guests.email][like]=someone')).body.totalDocs,
    ).toBe(1)
  })
})

describe('decisions', () => {
  test('are written down by who leads the meeting', async () => {
    const body = { text: 'D', kind: 'decision', meeting: meeting.id, ownerKind: 'all' }
    for (const who of [stage.member, stage.outsider, stage.editor, stage.guest])
      expect((await who.post('/decisions', body)).status).toBe(403)
    expect((await stage.chair.post('/decisions', { ...body, meeting: 'nothing' })).status).toBe(400)
    expect((await stage.chair.post('/decisions', { ...body, ownerKind: 'actor' })).status).toBe(400)
    expect((await stage.chair.post('/decisions', body)).status).toBe(201)
  })

  test('are done or dropped by the operator that owns them, or the coordination', async () => {
    const { advice } = stage.operators
    const owned = () => aDecision(stage.chair, meeting.id, { ownerKind: 'actor', owner: advice.id })
    const { id } = await owned()
    expect((await stage.chair.patch(`/decisions/${id}`, { status: 'done' })).status).toBe(403)
    expect((await stage.byActor.patch(`/decisions/${id}`, { status: 'done' })).status).toBe(403)
    // of the owner's operator, but outside the group: one acts on what one reads
    expect((await stage.intake.patch(`/decisions/${id}`, { status: 'done' })).status).toBe(403)
    expect((await stage.member.patch(`/decisions/${id}`, { text: 'x' })).status).toBe(403)
    const done = await stage.member.patch(`/decisions/${id}?depth=0`, { status: 'done' })
    expect(done.body.doc).toMatchObject({ status: 'done', doneBy: [advice.id] })
    const other = await owned()
    const dropped = await stage.coordinator.patch(`/decisions/${other.id}`, { status: 'dropped' })
    expect(dropped.body.doc.status).toBe('dropped')
  })

  test('what all do, each operator says for itself', async () => {
    const { id } = await aDecision(stage.chair, meeting.id)
    const { advice, third } = stage.operators
    const say = (who: Person, doneBy: string[]) => who.patch(`/decisions/${id}?depth=0`, { doneBy })
    expect((await say(stage.member, [third.id])).status).toBe(403)
    expect((await say(stage.member, [advice.id])).body.doc.doneBy).toEqual([advice.id])
    expect((await say(stage.byActor, [third.id])).status).toBe(403)
    expect((await say(stage.byActor, [advice.id, third.id])).status).toBe(200)
    expect((await stage.member.patch(`/decisions/${id}`, { status: 'done' })).status).toBe(403)
  })

  test('what is open appears at the next meeting of the same group, what is done does not', async () => {
    const group = await aGroup(stage.coordinator, stage.axis, { chair: stage.chair.id })
    const first = await aGroupMeeting(stage.chair, group, {
      startsAt: inDays(-30),
      endsAt: undefined,
    })
    const open = await aDecision(stage.chair, first.id)
    const done = await aDecision(stage.chair, first.id, { status: 'done' })
    const second = await aGroupMeeting(stage.chair, group)
    const elsewhere = await aPlenary(stage.coordinator, { startsAt: inDays(3) })
    const carried = async (id: string) =>
      (await stage.chair.get(`/decisions/${id}?depth=0`)).body.carriedTo
    expect(await carried(open.id)).toEqual([second.id])
    expect((await carried(done.id)) ?? []).toEqual([])
    const late = await aDecision(stage.chair, first.id, { carriedTo: [elsewhere.id] })
    expect(late.carriedTo).toMatchObject([second.id])
    await aGroupMeeting(stage.chair, group, { startsAt: inDays(20), endsAt: undefined })
    expect(await carried(open.id)).toEqual([second.id])
  })
})

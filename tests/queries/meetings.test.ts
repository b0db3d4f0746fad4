import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toldAt } from '@/src/clocks/now'
import type { Locale } from '@/src/codes/languages'
import { systemOf } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'
import { decisionsWhere } from '@/src/queries/decisionsSeen'
import { oneGroup } from '@/src/queries/groupsSeen'
import { invitedTo } from '@/src/queries/invitedTo'
import { leadsGroups } from '@/src/queries/leadsGroups'
import { meetingsAround } from '@/src/queries/meetingsAround'
import { comingMeetings, nextPlenary, pastMeetings } from '@/src/queries/meetingsOf'
import { oneMeeting } from '@/src/queries/oneMeeting'
import { aDecision, aGroupMeeting, aPlenary, aStage, inDays, type Stage } from '../meetings/stage'
import type { Person } from '../support/people'
import { createRelais, type Relais } from '../support/relais'

let relais: Relais
let stage: Stage
/** Of an operator that does not sit in the group. */
let outside: Person
beforeAll(async () => {
  relais = await createRelais()
  stage = await aStage(relais)
  outside = stage.creditor
})
afterAll(() => relais.close())

const asking = async ({ id }: Person, locale: Locale = 'fr') => ({
  payload: relais.payload,
  user: (await systemOf(relais.payload).findByID({ collection: 'users', id, depth: 1 })) as User,
  locale,
})
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)

describe('the list of meetings', () => {
  test('names the next plenary that stands, and leaves the past to the past', async () => {
    const { coordinator } = stage
    const held = await aPlenary(coordinator, { startsAt: inDays(-40), title: 'Tenue' })
    const off = await aPlenary(coordinator, { startsAt: inDays(2) })
    await coordinator.patch(`/meetings/${off.id}`, { step: 'cancel' })
    const next = await aPlenary(coordinator, { startsAt: inDays(5) })
    expect((await nextPlenary(await asking(outside)))?.id).toBe(next.id)
    const past = idsOf((await pastMeetings(await asking(outside))).list)
    expect(past).toContain(held.id)
    expect(past).not.toContain(next.id)
  })

  test('shows a group’s meeting to the group alone', async () => {
    const { chair, member, group } = stage
    const { id } = await aGroupMeeting(chair, group)
    expect(idsOf((await comingMeetings(await asking(member))).list)).toContain(id)
    expect(idsOf((await comingMeetings(await asking(outside))).list)).not.toContain(id)
  })

  test('is called by the coordination and by the chair of an open group', async () => {
    const { chair, member, coordinator, group } = stage
    expect(await leadsGroups(await asking(member))).toEqual({ plenaries: false, groups: [] })
    const own = await leadsGroups(await asking(chair))
    expect([own.plenaries, idsOf(own.groups)]).toEqual([false, [group]])
    expect((await leadsGroups(await asking(coordinator))).plenaries).toBe(true)
  })
})

describe('one meeting', () => {
  test('shows a guest the items they were named to, and nobody else', async () => {
    const { chair, guest, group } = stage
    const { id, agenda } = await aGroupMeeting(chair, group)
    const invited = { email: guest.email, items: [agenda[0]?.id], until: inDays(3) }
    await chair.patch(`/meetings/${id}`, { guests: [invited] })
    const seen = await oneMeeting(await asking(guest), id)
    expect(seen?.agenda.map(({ title }) => title.text)).toEqual(['Point ouvert aux invités'])
    expect(seen).toMatchObject({ sits: false, leads: false, seats: [], guests: [], questions: [] })
    expect((await oneMeeting(await asking(chair), id))?.guests).toHaveLength(1)
  })

  test('is named to a guest with its end, and no more once that has come', async () => {
    const { chair, guest, group } = stage
    const { id, agenda } = await aGroupMeeting(chair, group)
    const until = inDays(3)
    await chair.patch(`/meetings/${id}`, {
      guests: [{ email: guest.email, items: [agenda[0]?.id], until }],
    })
    const named = async () =>
      (await invitedTo(await asking(guest))).filter(({ meeting }) => meeting.id === id)
    expect(await named()).toMatchObject([{ items: 1, outputs: [], until: new Date(until) }])
    expect(await toldAt(new Date(inDays(3.1)), named)).toEqual([])
    expect(await invitedTo(await asking(outside))).toEqual([])
  })

  test('is not there for a member who does not sit in the group', async () => {
    const { chair, group } = stage
    const { id } = await aGroupMeeting(chair, group)
    expect(await oneMeeting(await asking(outside), id)).toBeNull()
  })

  test('says in which language each text is, and knows who has answered its evaluation', async () => {
    const { coordinator, member } = stage
    const questions = [{ question: 'Utile ?' }]
    const { id } = await aPlenary(coordinator, { evaluation: { questions } })
    const before = await oneMeeting(await asking(member, 'nl'), id)
    expect(before).toMatchObject({ answered: false, title: { text: 'Plénière', lang: 'fr' } })
    await member.patch(`/meetings/${id}`, { step: 'evaluate', answers: [4] })
    const after = await oneMeeting(await asking(member), id)
    expect(after).toMatchObject({ answered: true, questions: [{ answers: [0, 0, 0, 1, 0] }] })
  })

  test('stands between those of the same body', async () => {
    const { chair, member, group } = stage
    const one = await aGroupMeeting(chair, group, { startsAt: inDays(300), endsAt: null })
    const two = await aGroupMeeting(chair, group, { startsAt: inDays(310), endsAt: null })
    const who = await asking(member)
    const here = await oneMeeting(who, one.id)
    expect(here && (await meetingsAround(who, here)).next?.id).toBe(two.id)
  })
})

describe('a decision in a list', () => {
  test('is ended by its owner, and shared by each where it is asked of all', async () => {
    const { coordinator, member, manager } = stage
    const { id: meeting } = await aPlenary(coordinator)
    const { desk } = stage.operators
    const owned = await aDecision(coordinator, meeting, { ownerKind: 'actor', owner: desk.id })
    const shared = await aDecision(coordinator, meeting)
    const may = async (who: Person) => {
      const list = await decisionsWhere(await asking(who), { meeting: { equals: meeting } })
      return Object.fromEntries(list.map(({ id, mayEnd, mayShare }) => [id, [mayEnd, mayShare]]))
    }
    expect(await may(manager)).toEqual({ [owned.id]: [true, false], [shared.id]: [false, true] })
    expect(await may(member)).toEqual({ [owned.id]: [false, false], [shared.id]: [false, true] })
    expect(await may(coordinator)).toEqual({ [owned.id]: [true, false], [shared.id]: [true, false] })
    expect(Object.keys(await may(outside))).toHaveLength(2)
  }) // prettier-ignore

  test('of a group is not there for others', async () => {
    const { chair, byActor, group } = stage
    const { id: meeting } = await aGroupMeeting(chair, group)
    await aDecision(chair, meeting)
    const where = { meeting: { equals: meeting } }
    expect(await decisionsWhere(await asking(byActor), where)).toHaveLength(1)
    expect(await decisionsWhere(await asking(outside), where)).toEqual([])
  })
})

describe('a group', () => {
  test('is known to every member, who sits there too; and not to a guest', async () => {
    const { byActor, chair, guest, group } = stage
    expect(await oneGroup(await asking(byActor), group)).toMatchObject({ sits: true, chairs: false })
    expect(await oneGroup(await asking(chair), group)).toMatchObject({ sits: true, chairs: true })
    expect(await oneGroup(await asking(outside), group)).toMatchObject({ sits: false })
    expect(await oneGroup(await asking(guest), group)).toBeNull()
  }) // prettier-ignore
})

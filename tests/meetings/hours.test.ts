import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { whenSaid } from '@/src/calendar/whenSaid'
import { hoursOf } from '@/src/meetings/hoursOf'
import type { Meeting } from '@/src/payload-types'
import { createRelais, type Relais } from '../support/relais'
import { aGroupMeeting, aStage, inDays, type Stage } from './stage'

const minute = 60_000
const startsAt = '2026-10-08T07:30:00.000Z'
const begin = (...durations: (number | null)[]) =>
  hoursOf(
    startsAt,
    durations.map((duration) => ({ duration })),
  ).map((at) => at?.slice(11, 16) ?? null)

describe('an item begins', () => {
  test('with the meeting, then when all before it have lasted', () => {
    expect(begin(30, 20, null)).toEqual(['07:30', '08:00', '08:20'])
  })

  test('at an hour that nobody knows after one whose duration was not said, nor where none was', () => {
    expect(begin(30, null, 10, 5)).toEqual(['07:30', '08:00', null, null])
    expect(begin(null, null)).toEqual([null, null])
  })
})

test('a letter says the hours as the page does', () => {
  const meeting = { startsAt: '2026-12-01T13:00:00.000Z', endsAt: '2026-12-01T14:30:00.000Z' }
  const said = (['fr', 'nl', 'en'] as const).map((locale) => whenSaid(meeting, locale))
  expect(said.map((one) => one.replaceAll('\u00a0', ' '))).toEqual([
    'mardi 1er décembre 2026, de 14 h à 15 h 30',
    'dinsdag 1 december 2026, van 14 uur tot 15.30 uur',
    'Tuesday 1 December 2026, from 14:00 to 15:30',
  ])
})

describe('the hour of an item', () => {
  let relais: Relais
  let stage: Stage
  beforeAll(async () => {
    relais = await createRelais()
    stage = await aStage(relais)
  })
  afterAll(() => relais.close())

  test('is the same for a guest, who sees that item alone', async () => {
    const agenda = [
      { title: 'Tour de table', duration: 45 },
      { title: 'Pour les invités', duration: 30 },
    ]
    const { id } = await aGroupMeeting(stage.chair, stage.group, { agenda })
    const { body } = await stage.chair.get(`/meetings/${id}`)
    const [first, second] = body.agenda as NonNullable<Meeting['agenda']>
    const guests = [{ email: stage.guest.email, items: [second?.id], until: inDays(3) }]
    await stage.chair.patch(`/meetings/${id}`, { guests })
    const seen = (await stage.guest.get(`/meetings/${id}`)).body.agenda
    const begins = new Date(Date.parse(first?.beginsAt ?? '') + 45 * minute).toISOString()
    expect(seen).toMatchObject([{ title: 'Pour les invités', beginsAt: begins }])
    expect(first?.beginsAt).toBe(body.startsAt)
  })

  test('is not written, and lasts a minute at least', async () => {
    const { id } = await aGroupMeeting(stage.chair, stage.group, {
      agenda: [{ title: 'Seul', beginsAt: startsAt }],
    })
    const { body } = await stage.chair.get(`/meetings/${id}`)
    expect(body.agenda).toMatchObject([{ beginsAt: null }])
    const agenda = [{ title: 'Seul', duration: 0 }]
    expect((await stage.chair.patch(`/meetings/${id}`, { agenda })).status).toBe(400)
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toldAt } from '@/src/clocks/now'
import { tick } from '@/src/tick/tick'
import type { Person } from '../support/people'
import { aMember, oneOfUs } from '../support/people'
import { createRelais, type Relais } from '../support/relais'
import { aGroup, aText, because, inAYear, type Text } from '../support/text'
import { aWorld, type World } from '../support/world'

/** The steps as the contract tells them, written a second time: nothing here comes from `src/workflows`. */
const states = [
  'idea',
  'draft',
  'review',
  'published',
  'review-due',
  'archived',
  'pending',
] as const
type State = (typeof states)[number]
const callers = [
  'author',
  'groupMate',
  'editor',
  'coordinator',
  'outsider',
  'administrator',
  'guest',
] as const
type Caller = (typeof callers)[number]

/** Where each copy stands in a state: a pending draft is worked on beside what is read. */
const working: Partial<Record<State, string>> = {
  idea: 'idea',
  draft: 'draft',
  review: 'review',
  pending: 'draft',
}
const live: Partial<Record<State, string>> = {
  published: 'published',
  'review-due': 'review-due',
  archived: 'archived',
  pending: 'published',
}

type Line = { copy: typeof working; from: string[]; to: string; who: readonly Caller[] }
const writers = ['author', 'editor'] as const
// prettier-ignore
const table: Record<string, Line> = {
  draft:    { copy: working, from: ['idea'],                    to: 'draft',     who: writers },
  submit:   { copy: working, from: ['draft'],                   to: 'review',    who: writers },
  return:   { copy: working, from: ['review'],                  to: 'draft',     who: ['groupMate', 'editor'] },
  publish:  { copy: working, from: ['review'],                  to: 'published', who: ['editor'] },
  schedule: { copy: working, from: ['review'],                  to: 'review',    who: ['editor'] },
  renew:    { copy: live,    from: ['published', 'review-due'], to: 'published', who: ['editor'] },
  archive:  { copy: live,    from: ['published', 'review-due'], to: 'archived',  who: ['editor'] },
  restore:  { copy: live,    from: ['archived'],                to: 'draft',     who: ['editor'] },
}
const steps = Object.keys(table)

function told(state: State, step: string, caller: Caller): { answer: number; status?: string } {
  const { copy, from, to, who } = table[step] as Line
  if (!who.includes(caller)) return { answer: 403 }
  return from.includes(copy[state] ?? '') ? { answer: 200, status: to } : { answer: 409 }
}

let relais: Relais
let world: World
let people: Record<Caller, Person>
let group: string

beforeAll(async () => {
  relais = await createRelais()
  world = await aWorld(relais)
  const author = await aMember(world.operators.desk, 'referrer')
  const groupMate = await aMember(world.operators.advice, 'intake')
  const { editor, coordinator, outsider, administrator, guest } = world
  people = { author, groupMate, editor, coordinator, outsider, administrator, guest }
  group = await aGroup(relais, [{ user: groupMate.id }, { user: author.id }])
})
afterAll(() => relais.close())

async function aTextIn(state: State): Promise<Text> {
  const stages = aText({ by: people.author, editor: people.editor, group })
  if (state !== 'review-due') return stages[state]()
  const text = await stages.published({ reviewOn: new Date(2026, 0, 1).toISOString() })
  await tick(relais.payload)
  const { body } = await people.editor.get(text.address)
  expect(body.status).toBe('review-due')
  return { ...text, rev: body.rev }
}

const body = (step: string) => ({
  reviewOn: inAYear(),
  ...(step === 'schedule' ? { publishAt: inAYear() } : {}),
  ...because(),
})

describe('every step, in every state, by everybody', () => {
  test.each(states)('%s', { timeout: 240_000 }, async (state) => {
    let text = await aTextIn(state)
    let spent = false
    const wrong: string[] = []
    for (const step of steps)
      for (const caller of callers) {
        if (spent) text = await aTextIn(state)
        const expected = told(state, step, caller)
        const answer = await people[caller].patch(text.address, {
          step,
          rev: text.rev,
          ...body(step),
        })
        const status = answer.status === 200 ? answer.body.doc.status : undefined
        const { rev } = (await people.editor.get(text.address)).body
        spent = rev !== text.rev
        if (
          answer.status !== expected.answer ||
          status !== expected.status ||
          spent !== (expected.answer === 200)
        )
          wrong.push(
            `${state} × ${step} × ${caller}: ${answer.status} ${status}, not ${JSON.stringify(expected)}`,
          )
      }
    expect(wrong).toEqual([])
  })

  test.each(states)('%s shows each the buttons that work', async (state) => {
    const text = await aTextIn(state)
    for (const caller of callers) {
      const { status, body: said } = await people[caller].get(`${text.address}/steps`)
      const shown = status === 200 ? said.steps.map(({ step }) => step) : []
      const expected = steps.filter((step) => told(state, step, caller).answer === 200)
      expect({ caller, shown }).toEqual({ caller, shown: expected })
    }
  })

  test('an edit goes where the contract says', async () => {
    const goes: Partial<Record<State, string | null>> = {}
    for (const state of states) {
      const text = await aTextIn(state)
      for (const caller of [
        'groupMate',
        'coordinator',
        'outsider',
        'administrator',
        'guest',
      ] as const)
        expect(
          (await people[caller].patch(text.address, { rev: text.rev, title: 'x' })).status,
        ).toBe(403)
      const answer = await people.author.patch(text.address, { rev: text.rev, title: 'Autre' })
      goes[state] = answer.status === 200 ? answer.body.doc.status : answer.body.errors[0].data.code
    }
    expect(goes).toEqual({
      idea: 'idea',
      draft: 'draft',
      review: 'review',
      published: 'draft',
      'review-due': 'draft',
      archived: 'step-not-allowed',
      pending: 'draft',
    })
  })
})

describe('the clock', () => {
  const tomorrow = new Date(Date.now() + 86_400_000)
  const later = () => toldAt(new Date(tomorrow.getTime() + 60_000), () => tick(relais.payload))
  const scheduled = async (editor: Person) =>
    (await aText({ by: people.author, editor, group }).review()).take(editor, 'schedule', {
      publishAt: tomorrow.toISOString(),
      reviewOn: inAYear(),
    })
  const statusOf = async (text: Text) => (await people.editor.get(text.address)).body.status

  test('publishes what was scheduled, at its time and not before', async () => {
    const text = await scheduled(people.editor)
    expect(text.doc).toMatchObject({ status: 'review' })
    await tick(relais.payload)
    expect(await statusOf(text)).toBe('review')
    await later()
    expect((await people.outsider.get(text.address)).body).toMatchObject({
      status: 'published',
      rev: text.rev + 1,
    })
    await later()
    expect((await people.outsider.get(text.address)).body.rev).toBe(text.rev + 1)
  })

  test('publishes beside what is read, too', async () => {
    const pending = await aText({ by: people.author, editor: people.editor, group }).pending()
    const text = await (
      await pending.take(people.author, 'submit')
    ).take(people.editor, 'schedule', {
      publishAt: tomorrow.toISOString(),
      reviewOn: inAYear(),
    })
    await later()
    expect((await people.outsider.get(text.address)).body.title).toBe('Titre retravaillé')
  })

  test('publishes nothing for one who is no editor any more, and says so', async () => {
    const other = await oneOfUs(relais, 'editor')
    const be = (role: string) => people.administrator.patch(`/users/${other.id}`, { roles: [role] })
    const text = await scheduled(other)
    expect((await be('member')).status).toBe(200)
    await later()
    expect(await statusOf(text)).toBe('review')
    expect((await people.editor.get(text.address)).body.publishAt).toBeFalsy()
    expect((await be('editor')).status).toBe(200)
    await later()
    expect(await statusOf(text)).toBe('review')
    const { docs } = await relais.payload.db.find<{ kind: string }>({
      collection: 'outbox',
      where: { about: { equals: `good-practices:${text.id}` } },
      req: {},
    })
    expect(docs.map(({ kind }) => kind)).toContain('text-held')
  })

  test('publishes nothing whose conditions no longer hold', async () => {
    const text = await scheduled(people.editor)
    await text.edit(people.author, { summary: '' }, 'nl')
    await later()
    expect(await statusOf(text)).toBe('review')
  })
})

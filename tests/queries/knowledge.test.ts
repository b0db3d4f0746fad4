import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Locale } from '@/src/codes/languages'
import { payloadAs, systemOf } from '@/src/payloadAs'
import type { User } from '@/src/payload-types'
import { chainOf, comingFrom } from '@/src/queries/chainOf'
import { mayGiveSignals } from '@/src/queries/mayGiveSignals'
import { practicesFor } from '@/src/queries/practicesFor'
import { publishedFrom } from '@/src/queries/publishedFrom'
import { searchKnowledge } from '@/src/queries/searchKnowledge'
import { signalsLately } from '@/src/queries/signalsLately'
import { textInTongues } from '@/src/queries/textInTongues'
import { usesOf } from '@/src/queries/usesOf'
import { whatIFollow } from '@/src/queries/whatIFollow'
import type { Person } from '../support/people'
import { createRelais, type Relais } from '../support/relais'
import { aGroup, aText } from '../support/text'
import { aWorld, type World } from '../support/world'

let relais: Relais
let world: World
let group: string

beforeAll(async () => {
  relais = await createRelais()
  world = await aWorld(relais)
  group = await aGroup(relais, [{ user: world.intake.id }])
})
afterAll(() => relais.close())

const asking = async ({ id }: Person, locale: Locale = 'fr') => ({
  payload: relais.payload,
  user: (await systemOf(relais.payload).findByID({ collection: 'users', id, depth: 1 })) as User,
  locale,
})
const groupText = (fields: object = {}) =>
  aText({
    by: world.intake,
    editor: world.editor,
    collection: 'outputs',
    group,
    fields: { audience: 'group', ...fields },
  })
const asked = { q: '', sort: 'relevance', exact: false, page: 1, typing: false } as const

describe('a text as it is read', () => {
  test('is in the reader’s language where it is there, and says which it is elsewhere', async () => {
    const { id } = await aText({ by: world.referrer, editor: world.editor }).published()
    const parts = ['context'] as const
    const dutch = await textInTongues(await asking(world.outsider, 'nl'), 'good-practices', { id, parts })
    expect(dutch).toMatchObject({ title: { text: 'Een titel', lang: 'nl' }, tongues: ['fr', 'nl'] })
    const english = await textInTongues(await asking(world.outsider, 'en'), 'good-practices', { id, parts })
    expect(english?.title).toEqual({ text: 'Un titre', lang: 'fr' })
  }) // prettier-ignore

  test('is not there for whoever may not know of it, the draft of a published one neither', async () => {
    const secret = await groupText().published()
    const parts = ['body'] as const
    const read = async (who: Person, id: string, draft = false) =>
      textInTongues(await asking(who), 'outputs', { id, parts, draft })
    expect(await read(world.outsider, secret.id)).toBeNull()
    expect(await read(world.intake, secret.id)).not.toBeNull()
    const open = await aText({ by: world.referrer, editor: world.editor, collection: 'outputs' }).pending()
    expect((await read(world.outsider, open.id, true))?.title?.text).toBe('Un titre')
    expect((await read(world.editor, open.id, true))?.title?.text).toBe('Titre retravaillé')
  }) // prettier-ignore
})

describe('where a text comes from', () => {
  test('is shown as far as the reader may follow it', async () => {
    const output = await groupText().published()
    const links = async (who: Person) => Object.keys(await chainOf(await asking(who), { output: output.id }))
    expect(await links(world.intake)).toEqual(['axis', 'group', 'output'])
    expect(await links(world.outsider)).toEqual([])
  }) // prettier-ignore

  test('and what comes from it, by the same rights', async () => {
    const output = await aText({ by: world.referrer, editor: world.editor, collection: 'outputs' }).published()
    const practice = (audience: string) =>
      aText({ by: world.intake, editor: world.editor, group, fields: { output: output.id, audience } }).published()
    const [open, closed] = [await practice('members'), await practice('group')]
    const seen = async (who: Person) =>
      (await comingFrom(await asking(who), 'practice', 'output', [output.id])).map(({ id }) => id)
    expect(await seen(world.outsider)).toEqual([open.id])
    expect((await seen(world.intake)).toSorted()).toEqual([open.id, closed.id].toSorted())
    for (const { id } of [open, open, closed])
      await world.intake.post('/applications', { practice: id, result: 'worked', where: 'Ixelles' })
    const used = async (who: Person) =>
      (await comingFrom(await asking(who), 'practice', 'output', [output.id])).map(({ uses }) => uses)
    expect(await used(world.outsider)).toEqual([2])
    expect((await used(world.intake)).toSorted()).toEqual([1, 2])
    const listed = await publishedFrom(await asking(world.outsider), 'good-practices', [{ output: output.id }])
    expect(listed.map(({ id, uses }) => [id, uses])).toEqual([[open.id, 2]])
  }) // prettier-ignore
})

test('beside a need stand three practices at most, those of its stage first, and nothing for a guest', async () => {
  const needs = [world.needs.debt]
  for (const stages of [['closure'], ['closure'], ['closure'], ['early-warning']])
    await aText({ by: world.referrer, editor: world.editor, fields: { needs, stages } }).published()
  const near = await practicesFor(await asking(world.outsider), needs, 'early-warning')
  expect(near.practices).toHaveLength(3)
  const { docs } = await payloadAs(relais.payload, (await asking(world.outsider)).user).find({
    collection: 'good-practices',
    where: { id: { equals: near.practices[0]?.id } },
  })
  expect(docs[0]?.stages).toEqual(['early-warning'])
  expect((await practicesFor(await asking(world.guest), needs)).practices).toEqual([])
})

test('a use that did not help stands among the others', async () => {
  const { id } = await aText({ by: world.referrer, editor: world.editor }).published()
  for (const result of ['worked', 'did-not'])
    await world.intake.post('/applications', { practice: id, result, where: 'Ixelles' })
  const uses = await usesOf(await asking(world.outsider), id)
  expect(uses.map(({ result }) => result).toSorted()).toEqual(['did-not', 'worked'])
  expect(uses[0]?.actor?.id).toBe(world.operators.advice.id)
})

test('what nobody answers is counted once it is asked, not while it is typed', async () => {
  const who = await asking(world.outsider)
  const rows = async () =>
    (await relais.payload.db.count({ collection: 'unanswered-searches', where: {}, req: {} })).totalDocs
  const before = await rows()
  const nothing = { ...asked, q: 'zzyzx qwfp' }
  expect((await searchKnowledge(who, { ...nothing, typing: true })).answer.total).toBe(0)
  expect(await rows()).toBe(before)
  await searchKnowledge(who, nothing)
  expect(await rows()).toBe(before + 1)
}) // prettier-ignore

test('the court has no page of signals', async () => {
  await world.referrer.post('/field-signals', { kind: 'rent', strength: 2 })
  const since = new Date('2020-01-01')
  expect(await mayGiveSignals(await asking(world.clerk))).toBe(false)
  expect(await signalsLately(await asking(world.clerk), since)).toBeNull()
  const seen = await signalsLately(await asking(world.outsider), since)
  expect(seen?.sums).toMatchObject([{ kind: 'rent', count: 1, operators: 1, strength: 2 }])
})

test('a text kept at hand that one may read no longer leaves without its title', async () => {
  const output = await aText({ by: world.referrer, editor: world.editor, collection: 'outputs' }).published()
  const about = { relationTo: 'outputs', value: output.id }
  await world.outsider.post('/bookmarks', { about })
  const marks = async () => (await whatIFollow(await asking(world.outsider))).bookmarks
  expect(await marks()).toMatchObject([{ text: output.id, title: { text: 'Un titre' } }])
  await output.take(world.editor, 'archive', { statusReason: { text: 'Old.' } })
  expect(await marks()).toEqual([])
}) // prettier-ignore

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keepTable } from '@/src/app/(site)/[locale]/desk/import/keepTable'
import { beginText, changeText } from '@/src/app/(site)/[locale]/desk/text/keepText'
import { isPlannedTooLate } from '@/src/app/(site)/[locale]/desk/text/bodyOfStep'
import { wordsIn } from '@/src/i18n/words'
import { payloadAs, systemOf } from '@/src/payloadAs'
import { oneText } from '@/src/queries/oneText'
import { toldAt } from '@/src/clocks/now'
import { tableOut } from '@/src/queries/tableOut'
import { textsAtDesk } from '@/src/queries/textsAtDesk'
import { textVersions } from '@/src/queries/textVersions'
import type { MemberVisit } from '@/src/session'
import { changesBetween } from '@/src/writing/merge'
import { aMember, type Person } from '../support/people'
import { createRelais, type Relais } from '../support/relais'
import { aGroup, someAxis } from '../support/text'
import { aWorld, type World } from '../support/world'

let relais: Relais
let world: World
let lea: Person
let mate: Person
let group: string
let axis: string

beforeAll(async () => {
  relais = await createRelais()
  world = await aWorld(relais)
  lea = await aMember(world.operators.desk, 'referrer')
  mate = await aMember(world.operators.advice, 'intake')
  group = await aGroup(relais, [{ user: mate.id }, { user: lea.id }])
  axis = await someAxis(relais)
})
afterAll(() => relais.close())

async function visitOf({ id }: Person): Promise<MemberVisit> {
  const { payload } = relais
  const user = await systemOf(payload).findByID({ collection: 'users', id, depth: 1 })
  const locale = 'fr' as const
  const as = payloadAs(payload, user, { locale })
  const person = { name: user.name, roles: user.roles, functions: [] }
  return { payload, user, locale, words: wordsIn(locale), as, person }
}

const begun = async (by: Person, more: Record<string, string> = {}) =>
  beginText(await visitOf(by), 'good-practices', {
    original: 'fr',
    form: 'practice',
    'title.fr': 'Un titre',
    'summary.fr': 'Un résumé',
    'title.nl': 'Een titel',
    'whatWasDone.fr': '- un\n- deux',
    factsAsOf: '2026-06-01',
    axis,
    group,
    ...more,
  })

describe('a text written in its form', () => {
  test('stands in both languages, and is read back as it was typed', async () => {
    const { id, rev } = await begun(lea)
    expect(rev).toBe(2)
    const text = await oneText(await visitOf(lea), 'good-practices', id)
    expect(text).toMatchObject({ rev: 2, status: 'idea', mayEdit: true, groupId: group })
    expect(text?.flat).toMatchObject({
      'title.nl': 'Een titel',
      'whatWasDone.fr': '- un\n- deux',
      factsAsOf: '2026-06-01',
    })
    expect(await oneText(await visitOf(world.outsider), 'good-practices', id)).toBeNull()
  })

  test('changes in what was changed, and nothing else', async () => {
    const { id } = await begun(lea)
    const visit = await visitOf(lea)
    const before = await oneText(visit, 'good-practices', id)
    if (!before) throw new Error('gone')
    const typed = { ...before.flat, 'title.nl': 'Nieuwe titel', 'results.fr': 'Cela tient.' }
    const changed = changesBetween(before.flat, typed)
    const kept = await changeText(visit, 'good-practices', before, typed, changed)
    const after = await oneText(visit, 'good-practices', id)
    expect(after?.rev).toBe(kept.rev)
    expect(changesBetween(before.flat, after?.flat ?? {}).sort()).toEqual(changed.sort())
  })

  test('is refused whole where another saved first', async () => {
    const { id, rev } = await begun(lea)
    const visit = await visitOf(lea)
    const flat = { 'title.fr': 'A', 'title.nl': 'B' }
    const both = ['title.fr', 'title.nl']
    await changeText(visit, 'good-practices', { id, rev }, flat, both)
    const late = changeText(visit, 'good-practices', { id, rev }, { 'title.fr': 'C' }, ['title.fr'])
    await expect(late).rejects.toMatchObject({ status: 409 })
    expect((await oneText(visit, 'good-practices', id))?.flat['title.fr']).toBe('A')
  })

  test('is saved from the panel too, which counts rows where there is none', async () => {
    const { id, rev } = await begun(lea)
    const saved = await lea.patch(`/good-practices/${id}`, { rev, sources: 0, title: 'Du panneau' })
    expect(saved.status).toBe(200)
    expect(saved.body.doc).toMatchObject({ rev: rev + 1, title: 'Du panneau' })
  })

  test('leaves versions, read by those who work on it', async () => {
    const { id } = await begun(lea)
    const versions = await textVersions(await visitOf(mate), 'good-practices', id)
    expect(versions.map(({ rev }) => rev)).toEqual([2, 1])
    expect(versions[0]?.by).toHaveLength(1)
    expect(await textVersions(await visitOf(world.outsider), 'good-practices', id)).toEqual([])
  })

  test('has versions that the panel can ask for as Payload does', async () => {
    const { id } = await begun(lea)
    const asked = `where[parent][equals]=${id}&where[snapshot][not_equals]=true`
    const { status, body } = await lea.get(`/good-practices/versions?${asked}`)
    expect([status, body.docs.length]).toEqual([200, 2])
  })

  test('is dated by the story that tells it', async () => {
    const { id } = await toldAt(new Date('2026-03-02T10:00:00Z'), () => begun(lea))
    const [latest] = await textVersions(await visitOf(lea), 'good-practices', id)
    expect([latest?.rev, latest?.at.toISOString().slice(0, 10)]).toEqual([2, '2026-03-02'])
  })
})

test('each version says who saved it, of several authors too', async () => {
  const { id } = await begun(lea)
  const edit = async (by: Person, title: string) => {
    const address = `/good-practices/${id}?draft=true`
    const { rev } = (await by.get(address)).body
    expect((await by.patch(address, { rev, title })).status).toBe(200)
  }
  await edit(world.editor, 'De la rédaction')
  await edit(lea, 'De Léa')
  await edit(world.editor, 'De la rédaction encore')
  const versions = await textVersions(await visitOf(lea), 'good-practices', id)
  const nameOf = async (who: Person) => [(await visitOf(who)).user.name]
  const [editor, author] = [await nameOf(world.editor), await nameOf(lea)]
  expect(versions.slice(0, 3).map(({ by }) => by)).toEqual([editor, author, editor])
})

test('the desk shows each one what waits for them', async () => {
  const { id } = await begun(lea, { 'title.fr': 'À relire' })
  const at = async (who: Person) => {
    const desk = await textsAtDesk(await visitOf(who))
    return Object.entries(desk)
      .filter(([, lines]) => lines.some((line) => line.id === id))
      .map(([part]) => part)
  }
  expect(await at(lea)).toEqual(['own'])
  expect(await at(mate)).toEqual(['others'])
  for (const step of ['draft', 'submit']) {
    const rev = (await oneText(await visitOf(lea), 'good-practices', id))?.rev
    await lea.patch(`/good-practices/${id}`, { step, rev })
  }
  expect(await at(lea)).toEqual(['own'])
  expect(await at(mate)).toEqual(['asked'])
  expect(await at(world.editor)).toEqual(['asked'])
  expect(await at(world.outsider)).toEqual([])
})

describe('a table of practices', () => {
  const file = (...rows: string[]) =>
    Buffer.from(['original;title.fr;title.nl;axis', ...rows].join('\n'))
  const count = () =>
    systemOf(relais.payload)
      .count({ collection: 'good-practices' })
      .then(({ totalDocs }) => totalDocs)

  test('is not kept at all where one row is wrong', async () => {
    const before = await count()
    const came = await keepTable(
      await visitOf(world.editor),
      'practices',
      file('fr;Bonne ligne;;1', 'fr;;Zonder titel;1', 'xx;Autre;;9'),
    )
    expect(came).toEqual({
      rows: [
        { line: 3, column: 'title.fr', fault: 'missing' },
        { line: 4, column: 'original', fault: 'unknown-code', value: 'xx' },
        { line: 4, column: 'axis', fault: 'unknown-code', value: '9' },
      ],
    })
    expect(await count()).toBe(before)
  })

  test('comes in as ideas of the editor, and goes out again', async () => {
    const visit = await visitOf(world.editor)
    const rows = file('fr;"=cmd; un titre";Een titel;1', 'fr;Deuxième;;')
    expect(await keepTable(visit, 'practices', rows)).toEqual({ kept: 2 })
    const [titles = [], ...out] = await tableOut(visit, {
      kind: 'practices',
      drafts: true,
      only: [],
    })
    const at = (row: string[], name: string) => row[titles.indexOf(name)]
    const row = out.find((one) => at(one, 'title.fr') === '=cmd; un titre')
    expect(row && [at(row, 'title.nl'), at(row, 'axis'), at(row, 'status')]).toEqual([
      'Een titel',
      '1',
      'idea',
    ])
  })

  test('holds what was on the screen and nothing else, whatever its state', async () => {
    const { id } = await begun(lea, { 'title.fr': 'À l’écran' })
    await begun(lea, { 'title.fr': 'Hors de l’écran' })
    const shown = { kind: 'practices', drafts: false, only: [id] } as const
    const [titles = [], ...rows] = await tableOut(await visitOf(world.editor), shown)
    expect(rows.map((row) => row[titles.indexOf('id')])).toEqual([id])
    expect(await tableOut(await visitOf(world.outsider), shown)).toEqual([titles])
  })

  test('of synonyms is not a member’s to keep', async () => {
    const words = Buffer.from('concept;fr;nl;en\nprj;PRJ;WCO;\n')
    const came = await keepTable(await visitOf(lea), 'synonyms', words)
    expect(came).toEqual({ rows: [{ line: 2, column: '', fault: 'refused' }] })
    expect(await keepTable(await visitOf(world.editor), 'synonyms', words)).toEqual({ kept: 1 })
    // the same file, sent a second time
    const again = await keepTable(await visitOf(world.editor), 'synonyms', words)
    expect(again).toMatchObject({ rows: [{ line: 2, column: 'concept', fault: 'known' }] })
  })
})

test('a publication is planned for a moment to come, by the clock on the wall', () => {
  const at = new Date('2026-11-24T13:00:00Z')
  const planned = (publishAt: string) => {
    const form = new FormData()
    form.set('publishAt', publishAt)
    return form
  }
  expect(isPlannedTooLate('schedule', planned('2026-11-24T13:59'), at)).toBe(true)
  expect(isPlannedTooLate('schedule', planned('2026-11-24T14:01'), at)).toBe(false)
  // what is not written, or not a moment, the door refuses
  expect(isPlannedTooLate('schedule', planned(''), at)).toBe(false)
  expect(isPlannedTooLate('publish', planned('2020-01-01T10:00'), at)).toBe(false)
})

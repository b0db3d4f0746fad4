import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { lexicalOf } from '@/src/prose/lexical'
import type { Person } from '../support/people'
import { aMember } from '../support/people'
import { createRelais, type Relais } from '../support/relais'
import { aGroup, aText, because, inAYear, type Text } from '../support/text'
import { aWorld, type World } from '../support/world'

let relais: Relais
let world: World
let lea: Person
let group: string
const canary = 'Zyzzyva'

beforeAll(async () => {
  relais = await createRelais()
  world = await aWorld(relais)
  lea = await aMember(world.operators.desk, 'referrer')
  group = await aGroup(relais, [{ actor: world.operators.advice.id }])
})
afterAll(() => relais.close())

const titleOf = async (who: Person, address: string) => {
  const { status, body } = await who.get(address)
  return status === 200 ? body.title : status
}

describe('a published text that is being reworked', () => {
  let text: Text
  beforeEach(async () => {
    const published = await aText({ by: lea, editor: world.editor, group }).published()
    text = await published.edit(lea, { title: canary, whatWasDone: canary })
  })

  test('stays as it is for its readers, and is another to those who work on it', async () => {
    for (const who of [lea, world.intake, world.editor, world.coordinator]) {
      expect(await titleOf(who, text.address)).toBe('Un titre')
      expect(await titleOf(who, `${text.address}?draft=true`)).toBe(canary)
      expect((await who.get(text.address)).body.hasPendingDraft).toBe(true)
    }
    for (const who of [world.outsider, world.administrator, world.clerk]) {
      expect(await titleOf(who, `${text.address}?draft=true`)).toBe('Un titre')
      expect((await who.get(text.address)).body).not.toHaveProperty('hasPendingDraft')
    }
    expect(await titleOf(world.guest, `${text.address}?draft=true`)).toBe(404)
  })

  test('says where each copy stands, under one counter', async () => {
    const live = (await lea.get(text.address)).body
    const working = (await lea.get(`${text.address}?draft=true`)).body
    expect(live).toMatchObject({ status: 'published', _status: 'published', rev: text.rev })
    expect(working).toMatchObject({ status: 'draft', _status: 'draft', rev: text.rev })
  })

  test('its new words reach nobody else, whatever they ask', async () => {
    const { outsider } = world
    const questions = [
      `?where[id][equals]=${text.id}`,
      `?where[id][equals]=${text.id}&draft=true&depth=2`,
      `?draft=true&limit=100`,
      `?where[title][like]=${canary}&draft=true`,
      `?where[title][equals]=${canary}&draft=true&locale=fr`,
      `?where[or][0][title][contains]=${canary}&draft=true`,
      `?sort=title&draft=true&limit=100`,
      `?select[title]=true&draft=true&limit=100`,
      `/${text.id}?draft=true&depth=2&select[title]=true`,
      `/${text.id}?draft=true&locale=all`,
      `/count?where[title][like]=${canary}&draft=true`,
      '/versions?limit=100',
      `/versions?where[version.title][like]=${canary}`,
    ]
    for (const question of questions) {
      const answer = await outsider.get(`/good-practices${question}`)
      expect({ question, leaks: JSON.stringify(answer.body).includes(canary) }).toEqual({
        question,
        leaks: false,
      })
      if (question.includes('like')) expect(answer.body.totalDocs).toBe(0)
    }
    const versions = await lea.get(`/good-practices/versions?where[parent][equals]=${text.id}`)
    const [version] = versions.body.docs
    for (const id of [version?.id, 'nowhere'])
      expect((await outsider.get(`/good-practices/versions/${id}`)).status).toBe(404)
    for (const path of ['version.contact.name', 'contact.name', 'output.title', 'group.name'])
      expect((await outsider.get(`/good-practices/versions?sort=${path}`)).status).toBe(400)
    expect((await outsider.get('/good-practices?where[hasPendingDraft][equals]=true')).status).toBe(
      400,
    )
  })

  test('is in the list of everybody, each in the copy that is theirs', async () => {
    const listed = async (who: Person, more = '') => {
      const { body } = await who.get(
        `/good-practices?where[id][equals]=${text.id}&draft=true${more}`,
      )
      return body.docs.map(({ title }) => title)
    }
    expect(await listed(world.outsider)).toEqual(['Un titre'])
    expect(await listed(lea)).toEqual([canary])
    expect(await listed(world.editor)).toEqual([canary])
    const found = async (who: Person, where: string) =>
      (await who.get(`/good-practices?${where}&where[id][equals]=${text.id}&draft=true`)).body
        .totalDocs
    expect(await found(lea, 'where[status][equals]=draft')).toBe(1)
    expect(await found(lea, 'where[status][equals]=published')).toBe(0)
    expect(await found(lea, `where[title][equals]=${canary}`)).toBe(1)
    expect(await found(world.outsider, `where[title][equals]=${canary}`)).toBe(0)
    expect(await found(world.outsider, 'where[status][equals]=draft')).toBe(0)
    expect(await found(world.outsider, 'where[status][equals]=published')).toBe(1)
  })

  test.each(['', '?draft=true', '?draft=false&publishAllLocales=true'])(
    'an edit of a date keeps both texts, asked with %j',
    async (query) => {
      const reviewOn = '2028-01-01T00:00:00.000Z'
      const body = { rev: text.rev, reviewOn, _status: 'published', status: 'published' }
      const answer = await lea.patch(`${text.address}${query}`, body)
      expect(answer.status).toBe(200)
      expect(answer.body.doc).toMatchObject({ status: 'draft', title: canary, reviewOn })
      expect(await titleOf(lea, text.address)).toBe('Un titre')
      expect((await world.outsider.get(text.address)).body).toMatchObject({ status: 'published' })
    },
  )

  test.each([
    ['renew', 'published'],
    ['archive', 'archived'],
  ])('%s is a step of the copy that is read, and both texts survive', async (step, status) => {
    const after = await text.take(world.editor, step, { reviewOn: inAYear(), ...because('Why.') })
    expect(after.doc).toMatchObject({ status, title: 'Un titre', statusReason: { text: 'Why.' } })
    expect((await lea.get(text.address)).body).toMatchObject({
      status,
      title: 'Un titre',
      rev: after.rev,
    })
    expect((await lea.get(`${text.address}?draft=true`)).body).toMatchObject({
      status: 'draft',
      title: canary,
      rev: after.rev,
    })
    const again = await after.edit(lea, { summary: 'Encore' })
    expect(again.doc).toMatchObject({ title: canary, summary: 'Encore' })
  })

  test('becomes the copy that is read when it is published, in every language', async () => {
    const submitted = await text.take(lea, 'submit')
    const after = await submitted.take(world.editor, 'publish', { reviewOn: inAYear() })
    expect(after.doc).toMatchObject({ status: 'published', title: canary, hasPendingDraft: false })
    const { body } = await world.outsider.get(`${text.address}?locale=all`)
    expect(body.title).toMatchObject({ fr: canary, nl: 'Een titel' })
    expect((await lea.get(`${text.address}?draft=true`)).body).toMatchObject({
      status: 'published',
    })
  })

  test('restored from the archive, it is its draft that goes on', async () => {
    const archived = await text.take(world.editor, 'archive', because())
    const restored = await archived.take(world.editor, 'restore', because())
    expect(restored.doc).toMatchObject({ status: 'draft', title: canary, hasPendingDraft: false })
    expect(await titleOf(world.outsider, text.address)).toBe(404)
    expect(await titleOf(lea, text.address)).toBe(canary)
  })

  test('no old version is put back, whoever asks', async () => {
    const { body } = await world.editor.get(
      `/good-practices/versions?where[parent][equals]=${text.id}`,
    )
    for (const who of [lea, world.editor, world.outsider, world.administrator])
      expect((await who.post(`/good-practices/versions/${body.docs[0]?.id}`, {})).status).toBe(403)
    expect(await titleOf(lea, text.address)).toBe('Un titre')
  })

  test('an outsider’s edit is refused and takes nothing away', async () => {
    const body = { rev: text.rev, title: 'Mine' }
    for (const who of [world.outsider, world.administrator, world.coordinator, world.guest])
      expect((await who.patch(text.address, body)).status).toBe(403)
    expect((await world.intake.patch(text.address, body)).status).toBe(403)
    expect(await titleOf(lea, `${text.address}?draft=true`)).toBe(canary)
  })
})

describe('a text that was never published', () => {
  test.each(['idea', 'draft', 'review'] as const)(
    'as %s is known to those who work on it',
    async (stage) => {
      const text = await aText({ by: lea, editor: world.editor, group, collection: 'outputs' })[
        stage
      ]()
      for (const draft of ['', '?draft=true']) {
        for (const who of [lea, world.intake, world.editor, world.coordinator])
          expect(await titleOf(who, `${text.address}${draft}`)).toBe('Un titre')
        for (const who of [world.outsider, world.administrator, world.guest, world.clerk])
          expect(await titleOf(who, `${text.address}${draft}`)).toBe(404)
      }
    },
  )

  test('is not its group’s alone once it is published for the group', async () => {
    const fields = { audience: 'group' }
    const text = await aText({ by: lea, editor: world.editor, group, fields }).published()
    expect(await titleOf(world.intake, text.address)).toBe('Un titre')
    expect(await titleOf(world.coordinator, text.address)).toBe('Un titre')
    for (const who of [world.outsider, world.administrator])
      expect(await titleOf(who, text.address)).toBe(404)
  })
})

describe('two who write at once', () => {
  const said = (who: string) => ({ title: `De ${who}`, whatWasDone: `Ce que ${who} a fait` })

  test('lose nothing: the second is given both texts', async () => {
    const text = await aText({ by: lea, editor: world.editor }).draft()
    await text.edit(lea, said('Léa'))
    const { status, body } = await world.editor.patch(text.address, {
      rev: text.rev,
      ...said('Lise'),
    })
    expect(status).toBe(409)
    const refused = body.errors[0].data
    expect(refused).toMatchObject({
      code: 'stale-revision',
      rev: text.rev + 1,
      yours: { title: 'De Lise' },
      theirs: { title: 'De Léa' },
    })
    expect(JSON.stringify(refused.yours)).toContain('Ce que Lise a fait')
    expect(JSON.stringify(refused.theirs)).toContain('Ce que Léa a fait')
  })

  test('at the same moment: one of them is told so, and the other’s text stands whole', async () => {
    const text = await aText({ by: lea, editor: world.editor }).draft()
    const [first, second] = await Promise.all([
      lea.patch(text.address, { rev: text.rev, ...said('Léa') }),
      world.editor.patch(text.address, { rev: text.rev, ...said('Lise') }),
    ])
    expect([first.status, second.status].toSorted()).toEqual([200, 409])
    const winner = first.status === 200 ? 'Léa' : 'Lise'
    const { body } = await lea.get(text.address)
    expect(body).toMatchObject({ title: `De ${winner}`, rev: text.rev + 1 })
    expect(JSON.stringify(body.whatWasDone)).toContain(`Ce que ${winner} a fait`)
  })

  test('one edit and one step: one of them wins', async () => {
    for (let round = 0; round < 8; round++) {
      const text = await aText({ by: lea, editor: world.editor }).draft()
      const [edit, step] = await Promise.all([
        world.editor.patch(text.address, { rev: text.rev, title: 'Autre' }),
        lea.patch(text.address, { rev: text.rev, step: 'submit' }),
      ])
      expect([edit.status, step.status].sort()).toEqual([200, 409])
      const { body } = await lea.get(text.address)
      expect(body).toMatchObject(
        edit.status === 200
          ? { status: 'draft', title: 'Autre', rev: text.rev + 1 }
          : { status: 'review', title: 'Un titre', rev: text.rev + 1 },
      )
    }
  })
})

describe('a rich text', () => {
  const begin = async (whatWasDone: unknown) =>
    lea.post('/good-practices', { title: 'x', original: 'fr', whatWasDone })

  test('may be sent as plain words, or as Lexical keeps it', async () => {
    for (const said of ['First.\n\n- one\n- two', lexicalOf('First.\n\n- one\n- two')]) {
      const { status, body } = await begin(said)
      expect(status).toBe(201)
      const { root } = body.doc.whatWasDone as { root: { children: { type: string }[] } }
      expect(root.children.map(({ type }) => type)).toEqual(['paragraph', 'list'])
    }
  })

  const around = (node: object) => ({
    root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children: [node] },
  })
  const link = (url: string) =>
    around({
      type: 'paragraph',
      version: 1,
      children: [
        {
          type: 'link',
          version: 3,
          fields: { linkType: 'custom', url, newTab: false },
          children: [],
        },
      ],
    })

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    'java\tscript:x',
  ])('with a link to %j is refused, in a new text and in an edit', async (url) => {
    const answer = await begin(link(url))
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.errors[0]?.path).toBe('whatWasDone')
    const text = await aText({ by: lea, editor: world.editor }).idea()
    expect((await lea.patch(text.address, { rev: text.rev, whatWasDone: link(url) })).status).toBe(
      400,
    )
    const sources = [{ title: 'S', url }]
    expect((await lea.patch(text.address, { rev: text.rev, sources })).status).toBe(400)
  })

  test('with a safe link is kept', async () => {
    expect((await begin(link('https://example.org'))).status).toBe(201)
  })

  test('a thousand levels deep, or of nodes that nobody draws, is refused at once', async () => {
    let deep: object = { type: 'paragraph', version: 1, children: [] }
    for (let i = 0; i < 1_000; i++) deep = { type: 'paragraph', version: 1, children: [deep] }
    expect((await begin(around(deep))).status).toBe(400)
    for (const type of ['relationship', 'upload', 'block', 'iframe'])
      expect(
        (await begin(around({ type, version: 1, value: 'x', relationTo: 'cases' }))).status,
      ).toBe(400)
    for (const odd of [5, true, [], { root: 5 }]) expect((await begin(odd)).status).toBe(400)
  })
})

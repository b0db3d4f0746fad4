import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '../support/people'
import { aMember, oneOfUs } from '../support/people'
import { createRelais, type Relais } from '../support/relais'
import { aGroup, aText, because, inAYear } from '../support/text'
import { aWorld, type World } from '../support/world'

let relais: Relais
let world: World
let lea: Person
let groupMate: Person
let group: string
const bySelf = (more: object = {}) => aText({ by: lea, editor: world.editor, group, ...more })

beforeAll(async () => {
  relais = await createRelais()
  world = await aWorld(relais)
  lea = await aMember(world.operators.desk, 'referrer')
  groupMate = await aMember(world.operators.advice, 'intake')
  group = await aGroup(relais, [{ user: groupMate.id }, { user: lea.id }])
})
afterAll(() => relais.close())

describe('a text, from idea to archive', () => {
  test('is an idea in one language, of whoever writes it', async () => {
    const { status, body } = await lea.post('/good-practices', {
      title: 'Une idée',
      original: 'fr',
      status: 'published',
      _status: 'published',
      rev: 9,
      authors: [world.editor.id],
    })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({
      status: 'idea',
      _status: 'draft',
      rev: 1,
      evidence: 'reported',
    })
    expect((body.doc.authors as { id: string }[]).map(({ id }) => id)).toEqual([lea.id])
    expect((body.doc.changedOn as { fr: string }).fr).toBeTruthy()
  })

  test.each([
    [{ original: 'fr' }, 'title'],
    [{ title: '  ', original: 'fr' }, 'title'],
    [{ title: 'x' }, 'original'],
    [{ title: 'x', original: 'de' }, 'original'],
    [{ title: 'x', original: 'fr', axis: 'nowhere' }, 'axis'],
    [{ title: 'x', original: 'fr', form: 'poem' }, 'form'],
    [{ title: 'x', original: 'fr', reviewOn: 'soon' }, 'reviewOn'],
  ])('is not begun from %j', async (body, path) => {
    const answer = await lea.post('/good-practices', body)
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.errors.map((one) => one.path)).toContain(path)
  })

  test('goes its way, with every rev claimed', async () => {
    let text = await bySelf().idea()
    expect(text.doc).toMatchObject({ status: 'idea', rev: 2 })
    text = await text.take(lea, 'draft')
    expect(text.doc).toMatchObject({ status: 'draft', rev: 3 })
    text = await text.take(lea, 'submit')
    expect(text.doc.status).toBe('review')
    text = await text.take(groupMate, 'return', because('The figures are old.'))
    expect(text.doc).toMatchObject({
      status: 'draft',
      statusReason: { text: 'The figures are old.' },
    })
    text = await text.take(lea, 'submit')
    text = await text.take(world.editor, 'publish', { reviewOn: inAYear() })
    expect(text.doc).toMatchObject({
      status: 'published',
      _status: 'published',
      hasPendingDraft: false,
    })
    expect(text.doc.publishedAt).toBeTruthy()
    expect((text.doc.statusReason as { text: unknown }).text).toBeFalsy()
    expect((await world.outsider.get(text.address)).body).toMatchObject({ status: 'published' })
    text = await text.take(world.editor, 'renew', {
      reviewOn: inAYear(),
      ...because('Still true.'),
    })
    expect(text.doc).toMatchObject({ status: 'published', rev: 8 })
    text = await text.take(world.editor, 'archive', because())
    expect((await world.outsider.get(text.address)).status).toBe(404)
    text = await text.take(world.editor, 'restore', because())
    expect(text.doc).toMatchObject({ status: 'draft', _status: 'draft', rev: 10 })
    expect((await lea.get(text.address)).body.status).toBe('draft')
  })

  test('is written in one language at a time, whatever is asked to be read', async () => {
    const text = await bySelf().idea()
    const body = { rev: text.rev, step: 'draft' }
    const { status } = await lea.patch(`${text.address}?locale=all`, body)
    expect(status).toBe(200)
    const { title } = (await lea.get(`${text.address}?locale=all`)).body
    expect(title).toEqual({ fr: 'Un titre', nl: 'Een titel' })
  })

  test('the editor who published it is not its author, and the one who corrected it is', async () => {
    let text = await bySelf().review()
    text = await text.edit(world.editor, { reviewOn: inAYear() })
    const ids = () => (text.doc.authors as { id: string }[]).map(({ id }) => id)
    expect(ids()).toEqual([lea.id])
    text = await text.edit(world.editor, { title: 'Mieux dit' })
    expect(ids()).toEqual([lea.id, world.editor.id])
  })
})

describe('what fails', () => {
  test('is said all at once, in order', async () => {
    const { body } = await lea.post('/outputs', { title: 'Een titel', original: 'fr' })
    const address = `/outputs/${body.doc.id}`
    await lea.patch(`${address}?locale=fr`, { rev: 1, title: '' })
    await lea.patch(address, { rev: 2, step: 'draft' })
    const answer = await lea.patch(address, { rev: 3, step: 'submit' })
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0].data).toMatchObject({
      code: 'title-missing',
      codes: ['title-missing', 'summary-missing', 'axis-missing', 'facts-undated'],
    })
  })

  test('a language that is missing is said, and then readers see it', async () => {
    const text = await aText({ by: lea, editor: world.editor }).review()
    const emptied = await text.edit(lea, { summary: '' }, 'nl')
    const refused = await world.editor.patch(text.address, { rev: emptied.rev, step: 'publish' })
    expect(refused.status).toBe(422)
    expect(refused.body.errors[0].data.codes).toEqual(['language-missing', 'review-date-missing'])
    const published = await emptied.take(world.editor, 'publish', {
      reviewOn: inAYear(),
      missingLanguage: true,
    })
    expect((await world.outsider.get(published.address)).body.missingLanguage).toBe(true)
  })

  test('nobody publishes what they alone have written', async () => {
    const both = await oneOfUs(relais, 'editor')
    const text = await aText({ by: both, editor: world.editor }).review()
    const own = await both.patch(text.address, {
      rev: text.rev,
      step: 'publish',
      reviewOn: inAYear(),
    })
    expect(own.status).toBe(422)
    expect(own.body.errors[0].data.codes).toEqual(['only-author'])
    const other = await text.take(world.editor, 'publish', { reviewOn: inAYear() })
    expect(other.doc.status).toBe('published')
  })

  test.each([
    [{ step: 'return' }, 'statusReason.text'],
    [{ step: 'return', statusReason: { text: ' ' } }, 'statusReason.text'],
    [{ step: 'schedule', reviewOn: '2027-01-01' }, 'publishAt'],
    [{ step: 'publish', reviewOn: 'later' }, 'reviewOn'],
    [{ step: 'publish', missingLanguage: 'yes' }, 'missingLanguage'],
    [{ step: 'fall-due' }, 'step'],
    [{ step: 'hold' }, 'step'],
    [{ step: 'dance' }, 'step'],
  ])('%j is 400', async (body, path) => {
    const text = await bySelf().review()
    const answer = await world.editor.patch(text.address, { rev: text.rev, ...body })
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.errors.map((one) => one.path)).toEqual([path])
  })

  test('renew asks a new day, 422, and why, 400', async () => {
    const text = await bySelf().published()
    const undated = await world.editor.patch(text.address, {
      rev: text.rev,
      step: 'renew',
      ...because(),
    })
    expect(undated.status).toBe(422)
    expect(undated.body.errors[0].data.codes).toEqual(['review-date-missing'])
    const unreasoned = await world.editor.patch(text.address, {
      rev: text.rev,
      step: 'renew',
      reviewOn: inAYear(),
    })
    expect(unreasoned.status).toBe(400)
  })

  test('in the order of the contract: shape, party, repeat, revision, step, condition', async () => {
    const text = await bySelf().draft()
    const ask = (who: Person, body: object) => who.patch(text.address, body)
    expect((await ask(world.outsider, { step: 'dance' })).status).toBe(403)
    expect((await ask(lea, { step: 'publish' })).status).toBe(400)
    expect((await ask(lea, { step: 'publish', rev: 1 })).status).toBe(403)
    const stale = await ask(world.editor, { step: 'publish', rev: 1 })
    expect(stale.body.errors[0].data).toMatchObject({
      code: 'stale-revision',
      rev: text.rev,
      status: 'draft',
      openSteps: ['submit'],
    })
    const early = await ask(world.editor, { step: 'publish', rev: text.rev })
    expect(early.status).toBe(409)
    expect(early.body.errors[0].data.code).toBe('step-not-allowed')
  })

  test('what does not exist is 404 to read and 403 to write', async () => {
    const nowhere = '/outputs/9b2f6e0e-7d1e-4c7b-8a6f-000000000000'
    expect((await world.editor.get(nowhere)).status).toBe(404)
    expect((await world.editor.patch(nowhere, { rev: 1 })).status).toBe(403)
    expect((await lea.patch(nowhere, { rev: 1 })).status).toBe(403)
    expect((await lea.get(`${nowhere}/steps`)).status).toBe(404)
    expect((await relais.api('GET', `${nowhere}/steps`)).status).toBe(401)
  })
})

describe('a repeat', () => {
  test.each(['submit', 'publish', 'archive'] as const)(
    'of %s answers 200 and changes nothing',
    async (step) => {
      const text =
        step === 'submit'
          ? await bySelf().draft()
          : step === 'publish'
            ? await bySelf().review()
            : await bySelf().pending()
      const who = step === 'submit' ? lea : world.editor
      const body = { step, rev: text.rev, reviewOn: inAYear(), ...because() }
      const first = await who.patch(text.address, body)
      expect(first.status).toBe(200)
      const before = await everything(text.address)
      const again = await who.patch(text.address, body)
      expect(again.status).toBe(200)
      expect(again.body.doc).toEqual(first.body.doc)
      expect(await everything(text.address)).toEqual(before)
      expect((await world.editor.patch(text.address, { ...body, rev: text.rev - 1 })).status).toBe(
        409,
      )
    },
  )

  const everything = async (address: string) => {
    const [, slug, id] = address.split('/')
    const versions = await world.editor.get(`/${slug}/versions?where[parent][equals]=${id}&depth=0`)
    return {
      live: (await world.editor.get(address)).body,
      working: (await world.editor.get(`${address}?draft=true`)).body,
      versions: versions.body.docs.map(({ id: own, updatedAt }) => [own, updatedAt]),
      audit: (await world.administrator.get('/audit-events/count')).body,
    }
  }
})

describe('the buttons', () => {
  test('are those that work, with what each asks', async () => {
    const text = await bySelf().review()
    const stepsOf = async (who: Person) => (await who.get(`${text.address}/steps`)).body.steps
    expect((await stepsOf(lea)).map(({ step }) => step)).toEqual([])
    expect(await stepsOf(groupMate)).toEqual([
      { step: 'return', needs: [{ field: 'statusReason.text', required: true }] },
    ])
    expect((await stepsOf(world.editor)).map(({ step }) => step)).toEqual([
      'return',
      'publish',
      'schedule',
    ])
    expect((await stepsOf(world.editor))[1]?.needs).toEqual([
      { field: 'reviewOn', required: true },
      { field: 'missingLanguage', required: false },
    ])
    expect((await world.outsider.get(`${text.address}/steps`)).status).toBe(404)
    expect((await world.coordinator.get(`${text.address}/steps`)).body.steps).toEqual([])
  })
})

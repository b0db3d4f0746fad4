import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { now } from '@/src/clocks/now'
import { wordsIn } from '@/src/i18n/words'
import { systemOf } from '@/src/payloadAs'
import type { Answer as Found } from '@/src/search/search'
import type { Person } from '../support/people'
import { aMember } from '../support/people'
import { createRelais, type Relais } from '../support/relais'
import { aGroup, aText, because, inAYear } from '../support/text'
import { aWorld, type World } from '../support/world'

let relais: Relais
let world: World
let lea: Person
let group: string

beforeAll(async () => {
  relais = await createRelais()
  world = await aWorld(relais)
  lea = await aMember(world.operators.desk, 'referrer')
  group = await aGroup(relais, [{ actor: world.operators.advice.id }])
})
afterAll(() => relais.close())

const aPractice = (more: object = {}) => aText({ by: lea, editor: world.editor, ...more })
const use = (who: Person, practice: string, result: string, more: object = {}) =>
  who.post('/applications', {
    practice,
    result,
    where: 'Schaerbeek',
    whatChanged: 'Un peu',
    ...more,
  })
const evidenceOf = async (address: string) => (await lea.get(address)).body.evidence

describe('the use of a practice', () => {
  test('is told in the name of one’s own operator, and makes its evidence', async () => {
    const { id, address } = await aPractice().published()
    const first = await use(world.intake, id, 'worked')
    expect(first.status).toBe(201)
    expect(first.body.doc.actor).toMatchObject({ id: world.operators.advice.id })
    expect(await evidenceOf(address)).toBe('tried')
    await use(world.intake, id, 'worked')
    await use(lea, id, 'worked')
    expect(await evidenceOf(address)).toBe('proven')
    const failed = await use(world.outsider, id, 'did-not')
    await use(world.psychologist, id, 'did-not')
    expect(await evidenceOf(address)).toBe('tried')
    await world.outsider.delete(`/applications/${failed.body.doc.id}`)
    expect(await evidenceOf(address)).toBe('proven')
  })

  test('in the name of another operator, or of none, is refused', async () => {
    const { id } = await aPractice().published()
    expect((await use(world.intake, id, 'worked', { actor: world.operators.desk.id })).status).toBe(
      403,
    )
    expect((await use(world.editor, id, 'worked')).status).toBe(403)
    expect((await use(world.guest, id, 'worked')).status).toBe(403)
    expect((await use(lea, id, 'perhaps')).status).toBe(400)
  })

  test('of a practice that one may not read is refused and not read', async () => {
    const { id } = await aPractice().draft()
    expect((await use(world.outsider, id, 'worked')).status).toBe(400)
    const own = await use(lea, id, 'worked')
    expect(own.status).toBe(201)
    expect((await world.outsider.get(`/applications/${own.body.doc.id}`)).status).toBe(404)
    expect(
      (await world.outsider.get(`/applications?where[practice][equals]=${id}`)).body.totalDocs,
    ).toBe(0)
    expect((await world.editor.get(`/applications/${own.body.doc.id}`)).status).toBe(200)
  })

  test('moves no counter, and takes no word from either copy', async () => {
    const text = await aPractice({ group }).pending()
    const before = (await lea.get(`${text.address}?draft=true`)).body
    await use(world.intake, text.id, 'worked')
    const live = (await lea.get(text.address)).body
    const working = (await lea.get(`${text.address}?draft=true`)).body
    expect(live).toMatchObject({ evidence: 'tried', rev: text.rev, title: 'Un titre' })
    expect(working).toMatchObject({ evidence: 'tried', rev: text.rev, title: 'Titre retravaillé' })
    expect(working.updatedAt).toBe(before.updatedAt)
    const after = await text.edit(lea, { summary: 'Encore' })
    expect(after.doc).toMatchObject({ evidence: 'tried', title: 'Titre retravaillé' })
  })

  test('evaluated is what an editor says and half of the uses bear out', async () => {
    const text = await aPractice().published()
    const evaluation = { source: 'Université', on: now().toISOString() }
    const ignored = await text.edit(lea, { evaluation })
    expect((ignored.doc.evaluation as { source: unknown }).source).toBeFalsy()
    const said = await ignored.edit(world.editor, { evaluation })
    const submitted = await said.take(lea, 'submit')
    const published = await submitted.take(world.editor, 'publish', { reviewOn: inAYear() })
    expect(published.doc.evidence).toBe('evaluated')
    await use(world.intake, text.id, 'did-not')
    expect(await evidenceOf(text.address)).toBe('reported')
  })
})

describe('a remark', () => {
  const remark = (who: Person, value: string, relationTo = 'good-practices') =>
    who.post('/comments', { about: { relationTo, value }, text: 'Chez nous aussi.' })

  test('is made on what one reads, read with it, and changed by its author alone', async () => {
    const { id } = await aPractice().published()
    const { status, body } = await remark(world.outsider, id)
    expect(status).toBe(201)
    expect(body.doc.author).toMatchObject({ id: world.outsider.id })
    const address = `/comments/${body.doc.id}`
    const about = `/comments?where[about.value][equals]=${id}`
    expect((await world.intake.get(about)).body.totalDocs).toBe(1)
    expect((await world.guest.get(address)).status).toBe(404)
    expect((await world.intake.patch(address, { text: 'Non.' })).status).toBe(403)
    expect((await world.intake.delete(address)).status).toBe(403)
    expect((await world.outsider.patch(address, { text: 'Oui.' })).body.doc.text).toBe('Oui.')
    expect((await world.outsider.delete(address)).status).toBe(200)
  })

  test('on what one may not read is refused, and read by nobody who may not', async () => {
    const { id } = await aPractice({ group, collection: 'outputs' }).draft()
    expect((await remark(world.outsider, id, 'outputs')).status).toBe(400)
    const { body } = await remark(lea, id, 'outputs')
    expect((await world.outsider.get(`/comments/${body.doc.id}`)).status).toBe(404)
    expect((await world.editor.get(`/comments/${body.doc.id}`)).status).toBe(200)
    expect(
      (await world.outsider.get(`/comments?where[about.value][equals]=${id}`)).body.totalDocs,
    ).toBe(0)
  })
})

describe('a bookmark', () => {
  test('is one’s own, once, whoever asks', async () => {
    const { id } = await aPractice().published()
    const about = { relationTo: 'good-practices', value: id }
    const { status, body } = await lea.post('/bookmarks', { about, user: world.editor.id })
    expect(status).toBe(201)
    expect(body.doc.user).toBe(lea.id)
    expect((await lea.post('/bookmarks', { about })).status).toBe(409)
    for (const who of [world.editor, world.administrator, world.coordinator, world.outsider]) {
      expect((await who.get(`/bookmarks/${body.doc.id}`)).status).toBe(404)
      expect((await who.get('/bookmarks')).body.totalDocs).toBe(0)
      expect((await who.delete(`/bookmarks/${body.doc.id}`)).status).toBe(403)
    }
    expect((await lea.delete(`/bookmarks/${body.doc.id}`)).status).toBe(200)
  })
})

describe('a file', () => {
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  async function upload(who: Person) {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ title: 'Une image' }))
    form.set('file', new Blob([pixel], { type: 'image/png' }), 'image.png')
    const { status, body } = await relais.api('POST', '/media', { token: who.token, form })
    expect(status).toBe(201)
    return body.doc
  }
  const seen = async (who: Person, { id, filename }: { id: string; filename?: unknown }) => {
    const row = (await who.get(`/media/${id}`)).status
    const file = (await who.get(`/media/file/${String(filename)}`)).status
    return [row, file]
  }

  test.each([
    ['fr', 'image'],
    ['nl', 'afbeelding'],
    ['en', 'image'],
  ] as const)('that is not taken is refused in the reader’s language: %s', async (locale, word) => {
    for (const [name, bytes] of [
      ['page.html', '<p>Une page</p>'],
      ['contrat.pdf', 'pas un PDF'],
    ] as const) {
      const form = new FormData()
      form.set('file', new Blob([bytes]), name)
      const headers = { 'accept-language': locale }
      const { status, body } = await relais.api('POST', '/media', {
        token: lea.token,
        form,
        headers,
      })
      const said = wordsIn(locale).writing.wrong.file(name)
      expect(said).toContain(word)
      expect([status, body.errors[0].message]).toEqual([400, said])
      expect(body.errors[0].data.errors).toEqual([{ path: 'file', message: said }])
    }
  })

  test('is its uploader’s, then of those who read what carries it, by its address too', async () => {
    const file = await upload(lea)
    expect(file.uploadedBy).toBe(lea.id)
    expect(await seen(lea, file)).toEqual([200, 200])
    expect((await seen(world.outsider, file))[0]).toBe(404)
    expect([403, 404]).toContain((await seen(world.outsider, file))[1])
    const idea = await aPractice({ group, fields: { files: [file.id] } }).review()
    expect(await seen(world.intake, file)).toEqual([200, 200])
    expect((await seen(world.outsider, file))[0]).toBe(404)
    expect([403, 404]).toContain((await seen(world.outsider, file))[1])
    const text = await idea.take(world.editor, 'publish', { reviewOn: inAYear() })
    expect(await seen(world.outsider, file)).toEqual([200, 200])
    const second = await upload(lea)
    const pending = await text.edit(lea, { files: [second.id] })
    expect(await seen(world.intake, second)).toEqual([200, 200])
    expect((await seen(world.outsider, second))[0]).toBe(404)
    expect(await seen(world.outsider, file)).toEqual([200, 200])
    await pending.take(world.editor, 'archive', because())
    expect((await seen(world.outsider, file))[0]).toBe(404)
  })

  test('of another’s draft is not opened by carrying it oneself', async () => {
    const file = await upload(lea)
    const body = { title: 'x', original: 'fr', files: [file.id] }
    expect((await world.outsider.post('/outputs', body)).status).toBe(400)
    expect((await lea.patch(`/media/${file.id}`, { title: 'Autre' })).status).toBe(403)
  })
})

describe('a guest', () => {
  test('reads the outputs that a meeting invited them to, until then, once they are published', async () => {
    const outputs = { collection: 'outputs' as const }
    const shown = await aPractice(outputs).published()
    const other = await aPractice(outputs).published()
    const unfinished = await aPractice(outputs).review()
    const until = new Date(now().getTime() + 86_400_000).toISOString()
    const { email } = world.guest
    const invite = (ids: string[], end: string) =>
      systemOf(relais.payload).create({
        collection: 'meetings',
        data: {
          kind: 'plenary',
          title: 'Plénière',
          startsAt: until,
          guests: [{ email, outputs: ids, until: end }],
        } as never,
      })
    await invite([shown.id, unfinished.id], until)
    await invite([other.id], new Date(now().getTime() - 1000).toISOString())
    expect((await world.guest.get(shown.address)).body.title).toBe('Un titre')
    for (const { address } of [other, unfinished]) {
      expect((await world.guest.get(address)).status).toBe(404)
      expect((await world.guest.get(`${address}?draft=true`)).status).toBe(404)
    }
    expect((await world.guest.get('/outputs?draft=true')).body.totalDocs).toBe(1)
    for (const q of ['titre', 'titrre', '']) {
      const { body } = await world.guest.get<Found>(`/search?locale=fr&q=${q}`)
      expect(body.hits.map(({ id }) => id)).toEqual(q === 'titrre' ? [] : [shown.id])
      expect(body.facets.kind).toEqual(
        q === 'titrre' ? [] : [{ value: 'output', label: expect.any(String) as string, count: 1 }],
      )
      expect([body.query.corrected, body.didYouMean]).toEqual([undefined, undefined])
    }
    const begun = await world.guest.get('/search/suggest?q=titr&locale=fr')
    expect(begun.body).toEqual({ suggestions: [] })
    expect((await world.guest.get('/good-practices')).body.totalDocs).toBe(0)
    expect((await world.guest.patch(shown.address, { rev: shown.rev, title: 'x' })).status).toBe(
      403,
    )
    expect((await world.guest.post('/outputs', { title: 'x', original: 'fr' })).status).toBe(403)
  })
})

describe('those who should know', () => {
  test('are told, and nothing of the text stands in the mail', async () => {
    const text = await aPractice({ group, fields: { summary: 'Secret-in-the-text' } }).review()
    const returned = await text.take(world.intake, 'return', because('Why-not-yet'))
    await (
      await returned.take(lea, 'submit')
    ).take(world.editor, 'publish', { reviewOn: inAYear() })
    const { docs } = await relais.payload.db.find<{ kind: string; user: string }>({
      collection: 'outbox',
      where: { about: { equals: `good-practices:${text.id}` } },
      limit: 0,
      req: {},
    })
    const told = (kind: string) => docs.filter((mail) => mail.kind === kind).map(({ user }) => user)
    const ofTheGroup = [world.intake.id, world.intakeColleague.id, world.ownerManager.id].toSorted()
    expect([...new Set(told('text-review-asked'))].toSorted()).toEqual(ofTheGroup)
    expect(told('text-returned')).toEqual([lea.id])
    expect(told('text-published')).toEqual([lea.id])
    expect(JSON.stringify(docs)).not.toMatch(/Secret|Why-not|Un titre/)
  })
})

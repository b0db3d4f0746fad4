import { rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readWaiting } from '@/src/extraction/readWaiting'
import { mediaFolder } from '@/src/fields/missingFile'
import { aDocx, aPdf } from '@/tests/extraction/files'
import { createRelais, type Relais } from '@/tests/support/relais'
import { aWorld, type World } from '@/tests/support/world'
import { aPractice, found, idsOf, rewrite } from './library'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 200_000 })

let relais: Relais
let world: World
const stored: string[] = []
beforeAll(async () => {
  relais = await createRelais()
  world = await aWorld(relais)
})
afterAll(async () => {
  for (const filename of stored) rmSync(path.join(mediaFolder, filename), { force: true })
  await relais.close()
})

type Media = { id: string; extraction: string; filename: string }

async function upload(bytes: Buffer, name: string, type: string): Promise<Media> {
  const form = new FormData()
  form.set('_payload', '{}')
  form.set('file', new Blob([new Uint8Array(bytes)], { type }), name)
  const { status, body } = await relais.api('POST', '/media', { token: world.editor.token, form })
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
  const media = body.doc as unknown as Media
  stored.push(media.filename)
  return media
}

const stateOf = async ({ id }: Media) =>
  (await world.editor.get<Media & { words?: string }>(`/media/${id}`)).body

const pdf = 'application/pdf'
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

test('a document is found by the words of its files, once they have been read', async () => {
  const letter = await upload(await aPdf(['Le moratoire des brasseurs']), 'lettre.pdf', pdf)
  const model = await upload(aDocx('Courrier aux vitrailliers'), 'modele.docx', docx)
  const id = await aPractice(relais, { title: { fr: 'Une lettre type' } })
  await rewrite(relais, id, { files: [letter.id, model.id] })
  expect(letter.extraction).toBe('waiting')
  expect((await found(world.referrer, 'brasseurs', 'exact=true')).total).toBe(0)

  expect(await readWaiting(relais.payload)).toBe(2)
  const read = await stateOf(letter)
  expect(read).toMatchObject({ extraction: 'done' })
  expect(read).not.toHaveProperty('words')
  expect(idsOf(await found(world.referrer, 'vitraillier', 'exact=true'))).toEqual([id])
  const { hits } = await found(world.referrer, 'brasseur moratoire', 'exact=true')
  expect(hits[0]).toMatchObject({
    id,
    passages: [{ field: 'files', text: 'Le moratoire des brasseurs' }],
  })
})

test('a file that cannot be read says so, and the others go on', async () => {
  const locked = await upload(await aPdf(['secret'], 'open'), 'ferme.pdf', pdf)
  const open = await upload(await aPdf(['ouvert']), 'ouvert.pdf', pdf)
  await readWaiting(relais.payload)
  expect((await stateOf(locked)).extraction).toBe('failed')
  expect((await stateOf(open)).extraction).toBe('done')
})

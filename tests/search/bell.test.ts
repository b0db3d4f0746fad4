import { rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { catchUp } from '@/src/search/index/catchUp'
import { verifyIndex } from '@/src/search/index/verify'
import { writeIndex } from '@/src/search/index/write'
import { answerRebuilds, askForRebuild } from '@/src/search/rebuildBell'
import { scratchFolder } from '../support/scratch'
import { createRelais, type Relais } from '../support/relais'
import { aPractice } from './library'

let relais: Relais
const folder = scratchFolder()
const bell = pathToFileURL(path.join(folder, 'relais.db.search')).href
beforeAll(async () => void (relais = await createRelais()))
afterAll(async () => {
  await relais.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a server that runs builds the index anew when it is asked, and tells how far it is', async () => {
  const { payload } = relais
  await aPractice(relais, { title: { fr: 'Lire la lettre' } })
  await catchUp(payload)
  expect(await askForRebuild(() => {}, bell)).toBe(false)
  await writeIndex(
    payload,
    async (run) => void (await run(`UPDATE search_docs SET doc = 'nobody'`)),
  )
  const stop = answerRebuilds(payload, bell)
  let told = ''
  expect(await askForRebuild((piece) => (told += piece), bell)).toBe(true)
  expect(told).toMatch(/^good-practices: 1 \/ 1$[\s\S]*^Index refait/m)
  await catchUp(payload)
  expect((await verifyIndex(payload)).differences).toEqual([])
  await stop()
  expect(await askForRebuild(() => {}, bell)).toBe(false)
})
